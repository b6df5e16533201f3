using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Scorm12;

/// <summary>What src/Runtime/src/lms/scorm12.ts sends: SCORM 1.2 Run-Time Environment, section 3.4.</summary>
internal static class Scorm12Outcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package, int stateLimit)
    {
        yield return new("Begun", "it is opened for the first time", "cmi.core.lesson_status incomplete");
        foreach (var conditions in OutcomeConditions.Of(package))
        {
            foreach (var row in Of(conditions)) yield return row;
        }
        yield return new("Time", "each minute, and with every other save", $"cmi.core.session_time: {OutcomeConditions.Time(package)}, as HHHH:MM:SS.SS");
        yield return new("Answers", "a quiz is submitted", "cmi.interactions.n: id, type, time, pattern, student_response, result correct or wrong, latency; one entry a question");
        yield return new("Place, state", "two seconds after a change, and when the page is left", string.Create(CultureInfo.InvariantCulture, $"cmi.core.lesson_location; cmi.suspend_data, {package.Objects.Max(o => o.StateLength)} of {stateLimit} characters at most; cmi.core.exit suspend, or empty when nothing is left to do"));
        yield return new("Review", "lesson_mode is review or browse, or credit is no-credit", "nothing");
    }

    private static IEnumerable<OutcomeRow> Of(OutcomeConditions conditions)
    {
        var (name, complete, passed, failed, score, parts) = conditions;
        // One element for both: passed without having read everything is still incomplete.
        if (passed is null) yield return new($"{name} complete", complete, "cmi.core.lesson_status completed");
        else if (complete.StartsWith("it is passed", StringComparison.Ordinal)) yield return new($"{name} passed", passed, "cmi.core.lesson_status passed; the LMS judges by the manifest's mastery score as well");
        else yield return new($"{name} passed", $"{complete}, and {passed}", "cmi.core.lesson_status passed");
        if (failed is not null) yield return new($"{name} failed", failed, "cmi.core.lesson_status failed");
        if (score is not null) yield return new($"{name} score", score, "cmi.core.score: raw 0 to 100, min 0, max 100");
        yield return new($"{name} objectives", $"something changes in {parts}", "cmi.objectives.n: id, status, score where there is one");
    }
}
