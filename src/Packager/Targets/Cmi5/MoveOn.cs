using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>
/// When an LMS counts an assignable unit as satisfied (cmi5 Quartz, 13.1.4 moveOn and 10.2.4), from the author's rules and what
/// the player says: lessons are completed, quizzes are passed, what holds both is completed when all is done and passed when
/// every quiz is. An optional quiz, and a lesson that is not written yet, is satisfied from the start.
/// </summary>
internal static class MoveOn
{
    public static string Of(LearningObject launched, CoursePackage package) => launched.Kind switch
    {
        _ when !launched.Required => "NotApplicable",
        LearningObjectKind.Lesson => "Completed",
        LearningObjectKind.Quiz => "Passed",
        _ => launched.Judged ? "CompletedAndPassed" : "Completed",
    };
}
