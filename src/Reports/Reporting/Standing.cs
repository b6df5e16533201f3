using LlmEvolution.Reports.Models;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Reporting;

/// <summary>How far a learner is (Models/standing.sql).</summary>
internal sealed record Standing(
    int Learner, DateTimeOffset StartedAt, DateTimeOffset LastActivity, long Statements, TimeSpan? ActiveTime, long ItemsDone, long RequiredDone,
    double? Score, DateTimeOffset? FirstCompletedAt, DateTimeOffset? CompletedAt, bool ByStatement)
{
    private const string Columns = "learner, started_at, last_activity, statements, active_seconds, items_done, required_done, score, first_completed_at, completed_at, by_statement";

    public static async Task<Dictionary<int, Standing>> ReadAsync(ReportScope scope, CancellationToken cancellation)
    {
        await scope.MakeAsync("attempts", cancellation).ConfigureAwait(false);
        await scope.MakeAsync("completions", cancellation).ConfigureAwait(false);
        var rows = await scope.ReadAsync("standing", Columns, "learner", r => new Standing(
            r.GetInt32(0), r.Moment(1)!.Value, r.Moment(2)!.Value, r.Long(3), r.Seconds(4), r.Long(5), r.Long(6), r.Double(7), r.Moment(8), r.Moment(9), r.GetBoolean(10)), cancellation).ConfigureAwait(false);
        return rows.ToDictionary(r => r.Learner);
    }

    /// <summary>The verdict over a learner who may have no standing at all.</summary>
    public static ComplianceVerdict VerdictOf(Standing? standing, Learner learner, ReportRequest request) =>
        ComplianceVerdict.Of(standing?.CompletedAt, standing?.FirstCompletedAt, standing is not null, learner.Entry, request.AsOf, request.Zone, request.DueSoonDays);

    /// <summary>Of whom the report tells: all of the roster, or whoever has begun.</summary>
    public static IEnumerable<(Learner Learner, Standing? Standing)> Of(ReportScope scope, Dictionary<int, Standing> standings) => scope.Learners
        .Select(l => (l, standings.GetValueOrDefault(l.Number)))
        .Where(l => scope.Request.Roster is not null || l.Item2 is not null);
}
