using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>What src/Runtime/src/lms/scorm2004.ts sends: SCORM 2004 Run-Time Environment, section 4.2.</summary>
internal static class Scorm2004Outcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package, int stateLimit)
    {
        yield return new("Begun", "it is opened for the first time", "cmi.completion_status incomplete");
        foreach (var conditions in OutcomeConditions.Of(package))
        {
            foreach (var row in Of(conditions)) yield return row;
        }
        yield return new("Progress", "a lesson or quiz is done", "cmi.progress_measure: share of lessons and quizzes that are done, 1 only when all are");
        yield return new("Time", "each minute, and with every other save", $"cmi.session_time: {OutcomeConditions.Time(package)}, as PT1H2M3.45S");
        yield return new("Answers", "a quiz is submitted", "cmi.interactions.n: id, type, timestamp, description, pattern, learner_response, result correct or incorrect, latency; one entry a question, 250 at most");
        yield return new("Place, state", "two seconds after a change, and when the page is left", string.Create(CultureInfo.InvariantCulture, $"cmi.location; cmi.suspend_data, {package.Objects.Max(o => o.StateLength)} of {stateLimit} characters at most; cmi.exit suspend, or normal when nothing is left to do"));
        yield return new("Review", "mode is review or browse, or credit is no-credit", "nothing");
    }

    private static IEnumerable<OutcomeRow> Of(OutcomeConditions conditions)
    {
        var (name, complete, passed, failed, score, parts) = conditions;
        yield return new($"{name} complete", complete, "cmi.completion_status completed");
        if (passed is not null) yield return new($"{name} passed", passed, "cmi.success_status passed");
        if (failed is not null) yield return new($"{name} failed", failed, "cmi.success_status failed");
        if (score is not null) yield return new($"{name} score", score, "cmi.score: raw 0 to 100, min 0, max 100, scaled 0 to 1");
        yield return new($"{name} objectives", $"something changes in {parts}", "cmi.objectives.n: id, description, completion_status, success_status, progress_measure, score where there is one; 100 at most");
    }
}
