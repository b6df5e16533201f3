using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Lrs;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>What src/Runtime/src/lms/xapi.ts and xapi/Recorder.ts send.</summary>
internal static class TinCanOutcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package, int stateLimit)
    {
        yield return new("Begun", "it is opened", "initialized");
        foreach (var (name, complete, passed, failed, _, _) in OutcomeConditions.Of(package))
        {
            yield return new($"{name} complete", complete, "completed with duration, once in a registration");
            if (passed is not null) yield return new($"{name} passed", passed, "passed with score (scaled 0 to 1, raw 0 to 100) and duration");
            if (failed is not null) yield return new($"{name} failed", failed, "failed with score and duration");
        }
        foreach (var row in LrsOutcomes.Of(package, stateLimit)) yield return row;
        yield return new("End", "the page is left", "terminated with duration");
    }
}
