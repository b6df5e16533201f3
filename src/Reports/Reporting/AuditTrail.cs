using LlmEvolution.Reports.Models;
using LlmEvolution.Reports.Store;

namespace LlmEvolution.Reports.Reporting;

/// <summary>
/// Goes through the statements of a learner as the models do, and says what each changes. It repeats in code what attempts.sql
/// says in SQL; AuditTests holds the two together.
/// </summary>
internal static class AuditTrail
{
    public static void Explain(ReportScope scope, IReadOnlyList<AuditStatement> statements)
    {
        var hasMark = scope.Items.Any(i => i is { Required: true, PassMark: not null });
        var done = new HashSet<int>();
        var required = scope.Items.Index().Where(i => i.Item.Required).Select(i => i.Index).ToHashSet();
        foreach (var s in statements)
        {
            s.Effect = s.IsVoided ? "none: it is voided"
                : s.IsLater ? "none: it is of after the moment of the report"
                : s.Unit is not { } unit ? "none: the outline does not have this activity"
                : s.Level == "part" ? Part(s)
                : Whole(s, unit, unit < 0 ? unit == Target.Course && hasMark : scope.Items[unit].PassMark is not null, done, required);
            if (s.Faults != Fault.None && s.Counts) s.Effect += $" (does not count: {Impossible(s.Faults)})";
        }
    }

    private static string Part(AuditStatement s) => s.Verb switch
    {
        "answered" => s.Success switch { true => "an answer, judged right", false => "an answer, judged wrong", null => "an answer" },
        _ => "activity",
    };

    private static string Whole(AuditStatement s, int unit, bool mustPass, HashSet<int> done, HashSet<int> required)
    {
        var passed = s.Verb is "passed" or "satisfied" or "waived" || s.Success == true;
        var completed = s.Verb is "completed" or "passed" or "satisfied" or "waived" || s.Completion == true;
        if (mustPass ? passed : completed)
        {
            if (!done.Add(unit)) return "says again that it is done";
            s.Proves = true;
            var whole = required.Contains(unit) && required.IsSubsetOf(done) ? "; all required items are done" : "";
            return unit == Target.Course ? "the course is complete by its own statement" : mustPass ? "passed: done" + whole : "completed: done" + whole;
        }

        return s.Verb switch
        {
            "experienced" => s.Duration is null ? "a visit" : "a visit: adds its time",
            "failed" => "failed: not done by this",
            "completed" => "completed, but there is something to pass",
            "terminated" => "the end of a session; its time is in the visits",
            "suspended" => "a break; its time is in the visits",
            _ => "activity",
        };
    }

    private static string Impossible(Fault faults) => string.Join(", ", new[]
    {
        (Fault.ClockAhead, "its timestamp, which is after it was stored"), (Fault.NegativeDuration, "its duration below zero"), (Fault.UnreadableDuration, "its duration, which is none"),
        (Fault.AbsurdDuration, "its duration of more than a day"), (Fault.ScoreOutOfRange, "its score, which is out of bounds"),
    }.Where(f => faults.HasFlag(f.Item1)).Select(f => f.Item2));
}
