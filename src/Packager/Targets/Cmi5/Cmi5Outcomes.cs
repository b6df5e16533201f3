using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Targets.Outcomes;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>What src/Runtime/src/lms/cmi5.ts and src/Runtime/src/xapi send: cmi5 Quartz, section 9.</summary>
internal static class Cmi5Outcomes
{
    public static IEnumerable<OutcomeRow> Of(CoursePackage package)
    {
        yield return new("Begun", "it is launched", "initialized");
        foreach (var (name, complete, passed, failed, score, _) in OutcomeConditions.Of(package))
        {
            yield return new($"{name} complete", complete, "completed, once in a registration, with duration");
            if (passed is not null) yield return new($"{name} passed", passed, "passed, once in a registration, with duration" + (score is null ? "" : " and score"));
            if (failed is not null) yield return new($"{name} failed", failed, "failed when the learner leaves, unless passed meanwhile, with duration and score");
        }
        yield return new("Satisfied", "the LMS compares these with moveOn", string.Join(", ", package.Objects.Select(o => $"{o.Kind}: {MoveOn.Of(o, package)}").Distinct()));
        yield return new("Parts", "a lesson is left, each minute, a question or quiz is submitted", "experienced, completed, answered, passed, failed about the lesson, question or quiz, with duration, response and score");
        yield return new("Progress", "a whole percent more is done", "progressed, with cmi5's progress extension");
        yield return new("Place, state", "two seconds after a change, and when the page is left", "State API document 'coursepack'");
        yield return new("End", "save and exit", "terminated, with the session's active time as duration");
        yield return new("Review", "launchMode is Browse or Review", "initialized and terminated only");
    }
}
