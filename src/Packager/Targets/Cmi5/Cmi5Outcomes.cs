using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Lrs;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>What src/Runtime/src/lms/cmi5.ts and xapi/Recorder.ts send: cmi5, sections 9 and 10.</summary>
internal static class Cmi5Outcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package, int stateLimit)
    {
        yield return new("Begun", "it is opened: launch data and learner preferences are read first", "initialized");
        foreach (var conditions in OutcomeConditions.Of(package))
        {
            foreach (var row in Of(conditions)) yield return row;
            var objects = package.Objects.Where(o => o.Kind.ToString() == conditions.Name).ToList();
            var moveOn = string.Join(" or ", objects.Select(o => Satisfaction.MoveOnOf(package, o)).Distinct());
            yield return new($"{conditions.Name} satisfied", $"the LMS has what moveOn asks for: {moveOn}", "nothing: the LMS says satisfied");
        }
        foreach (var row in LrsOutcomes.Of(package, stateLimit)) yield return row;
        yield return new("End", "save and exit is pressed", "terminated with duration; then the page goes to returnURL, if there is one");
        yield return new("Review", "launchMode is Review or Browse", "initialized and terminated");
    }

    private static IEnumerable<OutcomeRow> Of(OutcomeConditions conditions)
    {
        var (name, complete, passed, failed, score, _) = conditions;
        yield return new($"{name} complete", complete, "completed with duration, once in a registration");
        if (passed is not null) yield return new($"{name} passed", passed, "passed with score (scaled 0 to 1, raw 0 to 100) and duration, once in a registration");
        if (failed is not null) yield return new($"{name} failed", failed + "; said when the learner leaves", "failed with score and duration");
        if (score is not null && passed is null) yield return new($"{name} score", score, "nothing: no quiz decides over it, and only passed and failed carry a score");
    }
}
