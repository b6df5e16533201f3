using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;

namespace LlmEvolution.Reports.Reporting;

/// <summary>Every statement behind the verdict of one learner, in order, and what each does to it.</summary>
internal static class AuditReport
{
    private sealed record UnitRow(int Unit, long Attempts, DateTimeOffset? FirstLaunch, DateTimeOffset? DoneAt, DateTimeOffset? FailedAt, double? Score, TimeSpan? ActiveTime);

    public static async Task<ReportParts> BuildAsync(ReportScope scope, CancellationToken cancellation)
    {
        var request = scope.Request;
        var learner = scope.Audited;
        var standings = await Standing.ReadAsync(scope, cancellation).ConfigureAwait(false);
        var standing = learner is null ? null : standings.GetValueOrDefault(learner.Number);
        var verdict = learner is null ? null : Standing.VerdictOf(standing, learner, request);
        var units = learner is null ? [] : await scope.QueryAsync(
            $"select unit, count(*), min(first_launch), min(done_at), max(failed_at), max(score), sum(active_seconds) from attempts where learner = {learner.Number} group by unit order by unit",
            r => new UnitRow(r.GetInt32(0), r.Long(1), r.Moment(2), r.Moment(3), r.Moment(4), r.Double(5), r.Seconds(6)), cancellation).ConfigureAwait(false);
        var statements = learner is null ? [] : await AuditStatement.ReadAsync(scope, learner, cancellation).ConfigureAwait(false);
        AuditTrail.Explain(scope, statements);
        return new(
            "Audit",
            [Words.AsOf, Words.Complete, Words.Done, Words.ActiveTime, Words.Score, Words.Attempt, Words.Days, new("SHA-256", "Of the statement as it came, in UTF-8: who has it can show that this one is meant.")],
            [
                new("Learner", learner?.Name ?? request.Learner, ColumnKind.Learner), new("Verdict", verdict?.Word ?? "not-started", ColumnKind.Verdict),
                new("Completed at", standing?.CompletedAt, ColumnKind.Instant), new("Due", learner?.Entry?.Due, ColumnKind.Date), new("Valid until", verdict?.ValidUntil, ColumnKind.Date),
                new("Score", Table.Score(standing?.Score), ColumnKind.Share), new("Active time", standing?.ActiveTime, ColumnKind.Duration), new("Statements that count", (long)statements.Count(s => s.Counts), ColumnKind.Count),
            ],
            [],
            [
                Table.Of("items", "Items", learner is null ? "Nobody in the store or on the roster answers to this." : null,
                    [
                        Table.Text("item", "Item"), Table.Verdict("verdict", "Verdict"), Table.Instant("doneAt", "Done at"), Table.Share("score", "Score"), Table.Duration("activeTime", "Active time"), Table.Count("attempts", "Attempts"), Table.Instant("firstLaunch", "First launch"),
                        Table.Text("provenBy", "Proven by statement"),
                    ],
                    scope.Items.Index().Select(i => (i.Index, i.Item, Row: units.FirstOrDefault(u => u.Unit == i.Index))).Select(i => (IReadOnlyList<object?>)
                    [
                        i.Item.Title, VerdictOf(i.Row, i.Item.PassMark is not null), i.Row?.DoneAt, Table.Score(i.Row?.Score), i.Row?.ActiveTime, i.Row?.Attempts ?? 0, i.Row?.FirstLaunch,
                        statements.FirstOrDefault(s => s.Proves && s.Unit == i.Index)?.Id.ToString() ?? "",
                    ])),
                Table.Of("statements", "Statements, in order", null,
                    [
                        Table.Instant("at", "Happened"), Table.Text("verb", "Verb"), Table.Text("item", "Item"), Table.Text("effect", "What it does to the verdict"), Table.Share("score", "Score"), Table.Text("success", "Success"),
                        Table.Duration("duration", "Duration"), Table.Text("response", "Response"), Table.Instant("claimed", "Timestamp"), Table.Instant("stored", "Stored"), Table.Text("activity", "Activity"), Table.Text("registration", "Registration"),
                        Table.Text("id", "Statement"), Table.Text("sha256", "SHA-256"),
                    ],
                    statements.Select(s => (IReadOnlyList<object?>)
                    [
                        s.Happened, s.Verb, scope.TitleOf(s.Unit), s.Effect, Table.Score(s.Score), s.Success switch { true => "yes", false => "no", null => "" },
                        s.Duration, s.Response ?? "", s.Claimed, s.Stored, s.Activity, s.Registration?.ToString() ?? "",
                        s.Id.ToString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s.Json))),
                    ])),
            ]);
    }

    private static string VerdictOf(UnitRow? row, bool canBePassed) => row switch
    {
        null => "not-started",
        { DoneAt: not null } => canBePassed ? "passed" : "completed",
        { FailedAt: not null } => "failed",
        _ => "incomplete",
    };
}
