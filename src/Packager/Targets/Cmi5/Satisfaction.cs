using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>
/// From the author's completion rules to moveOn and masteryScore (cmi5 13.1.4). The player says completed when every
/// lesson is complete and every required quiz is passed or has no attempt left, and passed when every required quiz is
/// passed (src/Runtime/src/session/outcome.ts). So:
/// <list type="bullet">
/// <item>a lesson, or a whole without a required quiz: Completed. There is nothing that could be passed.</item>
/// <item>a module or course with a required quiz: CompletedAndPassed. Completed alone would also be said to somebody who has
/// used up the attempts; Passed alone to somebody who took the quizzes and read nothing.</item>
/// <item>a required quiz by itself: Passed. It is complete when it is passed, and completed without passed means that no attempt is left.</item>
/// <item>an optional quiz by itself: NotApplicable, which counts as satisfied from the start, so that the course can be
/// satisfied without it.</item>
/// </list>
/// </summary>
internal static class Satisfaction
{
    public static MoveOn MoveOnOf(CoursePackage package, LearningObject learningObject) => learningObject.Kind switch
    {
        LearningObjectKind.Quiz => learningObject.Required ? MoveOn.Passed : MoveOn.NotApplicable,
        _ => Decides(package, learningObject) ? MoveOn.CompletedAndPassed : MoveOn.Completed,
    };

    /// <summary>
    /// Only where one quiz decides: then its pass mark is what the reported score is measured by. With several, each has a
    /// mark of its own and the score is their mean; a mastery score would let the mean overrule them (10.2.4).
    /// </summary>
    public static decimal? MasteryScoreOf(CoursePackage package, LearningObject learningObject) => learningObject switch
    {
        { MasteryScore: { } percent } => percent / 100m,
        { Quizzes: [var quiz] } when Decides(package, learningObject) => quiz.PassMark / 100m,
        _ => null,
    };

    private static bool Decides(CoursePackage package, LearningObject learningObject) =>
        learningObject.Scored && package.Course.Completion.QuizzesRequired;
}
