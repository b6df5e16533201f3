using LlmEvolution.Reports.Models;
using LlmEvolution.Reports.Store;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Reporting;

/// <summary>A statement of a learner about the course, whether it counts or not.</summary>
internal sealed record AuditStatement(
    Guid Id, DateTimeOffset Happened, DateTimeOffset Claimed, DateTimeOffset? Stored, string Verb, string? Level, int? Unit, string Activity, Guid? Registration,
    double? Score, bool? Success, bool? Completion, TimeSpan? Duration, string? Response, Fault Faults, bool IsVoided, bool IsLater, string Json)
{
    private const string Query = """
        select s.id, s.happened, s.claimed, s.stored, s.verb, t.level, t.unit, o.object, s.registration, s.score, s.success, s.completion, s.seconds, s.response, s.faults,
               exists (select 1 from voided v where v.target = s.id), s.happened > (select as_of from scope), r.json
        from statements s
        join people p on p.actor = s.actor
        join targets t on t.place = s.place
        join places o on o.place = s.place
        join raw r on r.seq = s.seq
        where s.verb <> 'voided' and p.learner =
        """;

    public bool Counts => !IsVoided && !IsLater;

    /// <summary>What it does to the verdict, in words; see <see cref="AuditTrail"/>.</summary>
    public string Effect { get; set; } = "";

    /// <summary>It is the one by which its unit is done.</summary>
    public bool Proves { get; set; }

    public static Task<List<AuditStatement>> ReadAsync(ReportScope scope, Learner learner, CancellationToken cancellation) => scope.QueryAsync(
        $"{Query} {learner.Number} order by s.happened, s.seq",
        r => new AuditStatement(
            r.GetGuid(0), r.Moment(1)!.Value, r.Moment(2)!.Value, r.Moment(3), r.GetString(4), r.Text(5), r.Int(6), r.GetString(7), r.Id(8),
            r.Double(9), r.Flag(10), r.Flag(11), r.Seconds(12), r.Text(13), (Fault)r.GetInt32(14), r.GetBoolean(15), r.GetBoolean(16), r.GetString(17)),
        cancellation);
}
