using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Xapi;

/// <summary>
/// Names of activities: the course's IRI and below it /modules, /lessons and /quizzes with the authored id. The player makes
/// the same ones for its statements (src/Runtime/src/xapi/activities.ts).
/// </summary>
internal static class ActivityIri
{
    /// <summary>What a package is about: the course, or one module of it.</summary>
    public static string Of(CoursePackage package) =>
        package.Id == package.Course.Id ? package.Course.Iri : OfModule(package, package.Id[(package.Course.Id.Length + 1)..]);

    public static string OfModule(CoursePackage package, string moduleId) => OfModule(package.Course.Iri, moduleId);

    public static string OfModule(string courseIri, string moduleId) => $"{courseIri}/modules/{Uri.EscapeDataString(moduleId)}";

    public static string OfLesson(string courseIri, string lessonId) => $"{courseIri}/lessons/{Uri.EscapeDataString(lessonId)}";

    public static string OfQuiz(string courseIri, string quizId) => $"{courseIri}/quizzes/{Uri.EscapeDataString(quizId)}";

    public static string Of(CoursePackage package, LearningObject launched) => launched.Kind switch
    {
        LearningObjectKind.Lesson => OfLesson(package.Course.Iri, launched.Id),
        LearningObjectKind.Quiz => OfQuiz(package.Course.Iri, launched.Id),
        LearningObjectKind.Module => OfModule(package, launched.Id),
        _ => Of(package),
    };

    /// <summary>ADL's vocabulary of activity types.</summary>
    public static string TypeOf(LearningObjectKind kind) => "http://adlnet.gov/expapi/activities/" + kind switch
    {
        LearningObjectKind.Lesson => "lesson",
        LearningObjectKind.Quiz => "assessment",
        LearningObjectKind.Module => "module",
        _ => "course",
    };
}
