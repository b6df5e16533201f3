using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>What src/Runtime/src/lms/xapi.ts and src/Runtime/src/xapi send (xAPI 1.0.3).</summary>
internal static class TinCanOutcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package)
    {
        yield return new("Begun", "it is launched", "initialized, or resumed");
        foreach (var (name, complete, passed, failed, score, _) in OutcomeConditions.Of(package))
        {
            yield return new($"{name} complete", complete, "completed, with duration");
            if (passed is not null) yield return new($"{name} passed", passed, "passed, with duration" + (score is null ? "" : " and score"));
            if (failed is not null) yield return new($"{name} failed", failed, "failed, with duration and score");
        }
        yield return new("Parts", "a lesson is left, each minute, a question or quiz is submitted", "experienced, completed, answered, passed, failed about the lesson, question or quiz, with duration, response and score");
        yield return new("Progress", "a whole percent more is done", "progressed");
        yield return new("Place, state", "two seconds after a change, and when the page is left", "State API document 'coursepack'");
        yield return new("End", "the page is left", "suspended; terminated with 'save and exit'; duration: active time of the session");
    }
}
