using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;

namespace LlmEvolution.Reports.Reporting;

/// <summary>How long it takes, against what the author expects.</summary>
internal static class TimeReport
{
    private sealed record Spread(int Unit, long Learners, TimeSpan? P10, TimeSpan? P25, TimeSpan? P50, TimeSpan? P75, TimeSpan? P90);

    public static async Task<ReportParts> BuildAsync(ReportScope scope, CancellationToken cancellation)
    {
        var standings = await Standing.ReadAsync(scope, cancellation).ConfigureAwait(false);
        var rows = await scope.ReadAsync("times", "unit, learners, p10, p25, p50, p75, p90", "unit",
            r => new Spread(r.GetInt32(0), r.Long(1), r.Seconds(2), r.Seconds(3), r.Seconds(4), r.Seconds(5), r.Seconds(6)), cancellation).ConfigureAwait(false);
        var all = standings.Values.Where(s => s.CompletedAt is not null).Select(s => s.ActiveTime ?? TimeSpan.Zero).Order().ToList();
        var expected = scope.Items.Where(i => i.Required).Sum(i => i.Minutes ?? 0);
        var timed = rows.Where(r => scope.Items[r.Unit].Minutes is not null).ToList();
        return new(
            "Time",
            [Words.AsOf, Words.Learner, Words.ActiveTime, Words.Done, new("Spread", "Of those who have done the item, all their attempts together: a tenth of them took no longer than the 10 % column says, half no longer than the median."), new("Expected", "The minutes of the course's outline.")],
            [
                new("Learners who completed", (long)all.Count, ColumnKind.Count), new("Active time of the course, median", Middle(all), ColumnKind.Duration),
                new("Expected, required items", TimeSpan.FromMinutes(expected), ColumnKind.Duration), new("Median of expected", expected > 0 && Middle(all) is { } m ? m.TotalMinutes / expected : null, ColumnKind.Share),
            ],
            [
                new("minutes", "Median against expected", ChartShape.Bars, ColumnKind.Duration,
                    [
                        new("Median", [.. timed.Select(r => (scope.TitleOf(r.Unit), r.P50?.TotalSeconds ?? 0))]),
                        new("Expected", [.. timed.Select(r => (scope.TitleOf(r.Unit), scope.Items[r.Unit].Minutes!.Value * 60))]),
                    ],
                    "times"),
            ],
            [
                Table.Of("times", "Active time by item", null,
                    [
                        Table.Text("item", "Item"), Table.Count("learners", "Learners"), Table.Duration("expected", "Expected"), Table.Duration("p10", "10 %"), Table.Duration("p25", "25 %"), Table.Duration("median", "Median"),
                        Table.Duration("p75", "75 %"), Table.Duration("p90", "90 %"), Table.Share("ofExpected", "Median of expected"),
                    ],
                    rows.Select(r => (IReadOnlyList<object?>)
                    [
                        scope.TitleOf(r.Unit), r.Learners, scope.Items[r.Unit].Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null, r.P10, r.P25, r.P50, r.P75, r.P90,
                        scope.Items[r.Unit].Minutes is > 0 and var e ? r.P50?.TotalMinutes / e : null,
                    ])),
            ]);
    }

    private static TimeSpan? Middle(List<TimeSpan> sorted) => sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
