using System.Globalization;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Lrs;

/// <summary>What every launch with a learning record store is told: src/Runtime/README.md, "Learning records".</summary>
internal static class LrsOutcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package, int stateLimit)
    {
        yield return new("Lessons", "a lesson is left, and each minute", "experienced with duration; completed when it is complete");
        if (package.Objects.Any(o => o.Scored)) yield return new("Answers", "a quiz is submitted", "answered for each question, with response, success and the right pattern; passed or failed for the attempt, with score");
        yield return new("Progress", "another whole percent is done", "progressed, 0 to 100 as cmi5's extension");
        yield return new("Place, state", "two seconds after a change, and when the page is left", string.Create(CultureInfo.InvariantCulture, $"State document coursepack, with {package.Objects.Max(o => o.StateLength)} of {stateLimit} characters of state at most; suspended, and resumed at the next opening"));
    }
}
