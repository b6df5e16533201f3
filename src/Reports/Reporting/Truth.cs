using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;

namespace LlmEvolution.Reports.Reporting;

/// <summary>What every report shows of records that contradict something or cannot be (Models/conflicts.sql).</summary>
internal static class Truth
{
    /// <summary>Records that are listed of each kind; all are counted.</summary>
    public const int MostListed = 1000;

    private static readonly (string Kind, string Meaning)[] s_kinds =
    [
        ("clock-ahead", "Told later than it was stored, by more than 5 minutes: it counts as of when it was stored."),
        ("negative-duration", "A duration below zero: it does not count."),
        ("unreadable-duration", "A duration that is none (ISO 8601): it does not count."),
        ("absurd-duration", "A visit of more than 24 hours: its time does not count."),
        ("overlapping-visits", "A visit that began, by its duration, before the one before it ended: two tabs or devices. Both count; the number is the seconds of overlap."),
        ("more-time-than-passed", "Visits of an attempt add up to more than the time between the first and the last of them: the number is the seconds too many. They count as told."),
        ("passed-then-failed", "A failure after a pass in the same attempt: the pass stays."),
        ("completed-twice", "More than one completion in the same attempt: the first one counts."),
        ("answered-after-the-end", "Answers to a quiz or exam after its last result, although it is done: they count as answers."),
        ("passed-below-the-mark", "Passed with a score below the pass mark of the outline: the statement is believed."),
        ("score-out-of-range", "A score outside of what it says are its bounds: it does not count."),
        ("unknown-activity", "An activity of this course that its outline does not have, as of an older edition: it counts for no item."),
        ("unknown-learner", "Somebody with statements of this course who is not on the roster: they do not count."),
        ("ambiguous-learner", "A line of the roster that several learners answer to: write the home page, too."),
        ("listed-twice", "A line of the roster for a learner who has one already: the first one counts."),
        ("same-id", "Another statement under an id that is taken: the first one counts."),
    ];

    private sealed record Conflict(string Kind, int? Learner, int? Unit, DateTimeOffset? At, double? Amount, Guid? Id, string? Detail);

    public static async Task<IReadOnlyList<ReportTable>> TablesAsync(ReportScope scope, CancellationToken cancellation)
    {
        await scope.MakeAsync("attempts", cancellation).ConfigureAwait(false);
        await scope.MakeAsync("conflicts", cancellation).ConfigureAwait(false);
        var counts = (await scope.QueryAsync("select kind, count(*) from conflicts group by kind", r => (r.GetString(0), r.Long(1)), cancellation).ConfigureAwait(false)).ToDictionary(r => r.Item1, r => r.Item2);
        foreach (var kind in scope.RosterConflicts.GroupBy(c => c.Kind)) counts[kind.Key] = kind.Count();
        if (scope.Request.Kind == ReportKind.Audit) counts.Remove("unknown-learner");
        const string Numbered = "select *, row_number() over (partition by kind order by happened, learner, unit, id) as n from conflicts";
        var listed = await scope.QueryAsync(
            $"select kind, learner, unit, happened, amount, id, detail from ({Numbered}) numbered where n <= {MostListed}{(scope.Request.Kind == ReportKind.Audit ? " and kind <> 'unknown-learner'" : "")} order by kind, n",
            r => new Conflict(r.GetString(0), r.Int(1), r.Int(2), r.Moment(3), r.Double(4), r.Id(5), r.Text(6)), cancellation).ConfigureAwait(false);
        var cut = counts.Where(c => c.Value > MostListed).Select(c => c.Key).Order(StringComparer.Ordinal).ToList();
        return
        [
            Table.Of("conflicts", "Records that contradict or cannot be", null,
                [Table.Text("kind", "Kind"), Table.Text("meaning", "What it means, and what is done"), Table.Count("records", "Records")],
                s_kinds.Select(k => (IReadOnlyList<object?>)[k.Kind, k.Meaning, counts.GetValueOrDefault(k.Kind)])),
            Table.Of("conflict-records", "The records, one by one", cut.Count == 0 ? null : $"Of {string.Join(", ", cut)} the first {MostListed} are listed; all are counted above.",
                [
                    Table.Text("kind", "Kind"), Table.Learner("learner", "Learner"), Table.Text("item", "Item"), Table.Instant("at", "At"), Table.Number("amount", "Number"), Table.Text("statement", "Statement"), Table.Text("detail", "Registration, activity or source"),
                ],
                listed.Select(c => RowOf(scope, c)).Concat(scope.RosterConflicts.Select(c => (IReadOnlyList<object?>)[c.Kind, c.Learner, "", null, null, "", ""]))),
        ];
    }

    /// <summary>Names of learners stand in the learner's column only, so that pseudonyms reach them all.</summary>
    private static IReadOnlyList<object?> RowOf(ReportScope scope, Conflict c)
    {
        var learner = c.Learner is { } number ? scope.Learners[number].Key : c.Kind == "unknown-learner" ? c.Detail : null;
        return [c.Kind, learner, scope.TitleOf(c.Unit), c.At, c.Amount, c.Id?.ToString() ?? "", c.Kind == "unknown-learner" ? "" : c.Detail ?? ""];
    }
}
