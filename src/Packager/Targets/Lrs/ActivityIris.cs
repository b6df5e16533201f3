using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Targets.Lrs;

/// <summary>
/// What courses, modules, lessons and quizzes are called outside a package. The player says the same in
/// src/Runtime/src/xapi/activities.ts: a statement must be about an activity that the package has announced.
/// </summary>
internal static class ActivityIris
{
    public static string Of(Course course) => course.Iri.TrimEnd('/');

    public static string Of(Course course, Module module) => Below(course, "modules", module.Id);

    public static string Of(Course course, Lesson lesson) => Below(course, "lessons", lesson.Id);

    public static string Of(Course course, Quiz quiz) => Below(course, "quizzes", quiz.Id);

    public static string Of(Course course, LearningObject learningObject) => learningObject.Kind switch
    {
        LearningObjectKind.Course => ModuleOf(course, learningObject) is { } module ? Of(course, module) : Of(course),
        LearningObjectKind.Module => Below(course, "modules", learningObject.Id),
        LearningObjectKind.Lesson => Below(course, "lessons", learningObject.Id),
        _ => Below(course, "quizzes", learningObject.Id),
    };

    /// <summary>What an activity of that kind is (ADL vocabulary).</summary>
    public static string TypeOf(Course course, LearningObject learningObject) => learningObject.Kind switch
    {
        LearningObjectKind.Course => ModuleOf(course, learningObject) is null ? ActivityType.Course : ActivityType.Module,
        LearningObjectKind.Module => ActivityType.Module,
        LearningObjectKind.Lesson => ActivityType.Lesson,
        _ => ActivityType.Assessment,
    };

    /// <summary>The module that a package of one module packs whole; null for any other package.</summary>
    public static Module? ModuleOf(Course course, CoursePackage package) => ModuleOf(course, package.Id);

    private static Module? ModuleOf(Course course, LearningObject learningObject) => ModuleOf(course, learningObject.Id);

    private static Module? ModuleOf(Course course, string id) => course.Modules.FirstOrDefault(m => id == $"{course.Id}-{m.Id}");

    private static string Below(Course course, string kind, string id) => $"{Of(course)}/{kind}/{Uri.EscapeDataString(id)}";
}

internal static class ActivityType
{
    public const string Course = Prefix + "course";
    public const string Module = Prefix + "module";
    public const string Lesson = Prefix + "lesson";
    public const string Assessment = Prefix + "assessment";

    private const string Prefix = "http://adlnet.gov/expapi/activities/";
}
