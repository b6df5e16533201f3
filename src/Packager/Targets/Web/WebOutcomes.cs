using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Web;

/// <summary>What src/Runtime/src/lms/DeviceSession.ts keeps.</summary>
internal static class WebOutcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package)
    {
        foreach (var (name, complete, passed, _, _, _) in OutcomeConditions.Of(package))
        {
            yield return new($"{name} complete", complete, "nothing: it is shown to the learner");
            if (passed is not null) yield return new($"{name} passed", passed, "nothing: it is shown to the learner");
        }
        yield return new("Place, state", "two seconds after a change, and when the page is left", "nothing: localStorage of this browser keeps it");
    }
}
