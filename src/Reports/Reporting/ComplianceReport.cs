using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;
using LlmEvolution.Reports.Writing;

namespace LlmEvolution.Reports.Reporting;

/// <summary>Who has done what they must, by when.</summary>
internal static class ComplianceReport
{
    private static readonly string[] s_verdicts = ["compliant", "due-soon", "overdue", "expired", "incomplete", "not-started"];

    public static async Task<ReportParts> BuildAsync(ReportScope scope, CancellationToken cancellation)
    {
        var request = scope.Request;
        var standings = await Standing.ReadAsync(scope, cancellation).ConfigureAwait(false);
        var rows = Standing.Of(scope, standings)
            .Select(l => (l.Learner, l.Standing, Verdict: Standing.VerdictOf(l.Standing, l.Learner, request)))
            .OrderBy(l => l.Learner.Entry?.Group ?? "", StringComparer.Ordinal).ThenBy(l => l.Learner.Name, StringComparer.Ordinal).ThenBy(l => l.Learner.Key, StringComparer.Ordinal)
            .ToList();
        long Of(string verdict) => rows.Count(r => r.Verdict.Word == verdict);
        var groups = rows.GroupBy(r => r.Learner.Entry?.Group ?? "").ToList();
        var learners = Table.Of("learners", "Learners", null,
            [
                Table.Learner("learner", "Learner"), Table.Learner("name", "Name"), Table.Text("group", "Group"), Table.Verdict("verdict", "Verdict"), Table.Date("due", "Due"),
                Table.Instant("completedAt", "Completed at"), Table.Date("validUntil", "Valid until"), Table.Text("late", "Late"), Table.Count("requiredDone", "Required items done"),
                Table.Share("score", "Score"), Table.Duration("activeTime", "Active time"), Table.Instant("startedAt", "Started at"), Table.Instant("lastActivity", "Last activity"), Table.Text("provenBy", "Proven by"),
            ],
            rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Learner.Key, r.Learner.Name, r.Learner.Entry?.Group ?? "", r.Verdict.Word, r.Learner.Entry?.Due,
                r.Standing?.CompletedAt, r.Verdict.ValidUntil, r.Verdict.IsLate ? "late" : "", r.Standing?.RequiredDone ?? 0,
                Table.Score(r.Standing?.Score), r.Standing?.ActiveTime, r.Standing?.StartedAt, r.Standing?.LastActivity,
                r.Standing?.CompletedAt is null ? "" : r.Standing.ByStatement ? "the course's own statement" : "all required items",
            ]));
        var summary = Table.Of("verdicts", "Verdicts", null,
            [Table.Verdict("verdict", "Verdict"), Table.Count("learners", "Learners"), Table.Share("share", "Share")],
            s_verdicts.Select(v => (IReadOnlyList<object?>)[v, Of(v), Table.ShareOf(Of(v), rows.Count)]));
        var byGroup = Table.Of("groups", "Groups", null,
            [Table.Text("group", "Group"), Table.Count("learners", "Learners"), .. s_verdicts.Select(v => Table.Count(Camel(v), CellText.Verdict(v)))],
            groups.Select(g => (IReadOnlyList<object?>)[g.Key, (long)g.Count(), .. s_verdicts.Select(v => (object?)(long)g.Count(r => r.Verdict.Word == v))]));
        var chart = new ReportChart("groups-chart", "Verdicts by group", ChartShape.StackedBars, ColumnKind.Count,
            [.. s_verdicts.Select(v => new ChartSeries(v, [.. groups.Select(g => (g.Key.Length == 0 ? "all" : g.Key, (double)g.Count(r => r.Verdict.Word == v)))]))], "groups");
        return new(
            "Compliance",
            Words.Compliance(request.DueSoonDays),
            [
                new("Learners", (long)rows.Count, ColumnKind.Count), new("Compliant", Table.ShareOf(Of("compliant"), rows.Count), ColumnKind.Share),
                new("Overdue", Of("overdue"), ColumnKind.Count), new("Due soon", Of("due-soon"), ColumnKind.Count), new("Expired", Of("expired"), ColumnKind.Count),
            ],
            [chart],
            [summary, byGroup, learners]);
    }

    private static string Camel(string verdict) => verdict switch { "due-soon" => "dueSoon", "not-started" => "notStarted", _ => verdict };
}
