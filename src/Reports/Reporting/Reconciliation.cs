using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Models;

namespace LlmEvolution.Reports.Reporting;

/// <summary>How what counts follows from what was read (Models/reconciliation.sql).</summary>
internal static class Reconciliation
{
    private static readonly (string Class, string Line)[] s_subtracted =
    [
        ("voiding", "statements that void others"), ("voided", "voided statements"), ("later", "statements of after the moment of the report"),
        ("elsewhere", "statements of other courses and activities"), ("unlisted", "statements of learners of whom this report does not tell"),
    ];

    private static readonly (string Class, string Line)[] s_counted =
    [
        ("course", "about the course"), ("module", "about a module"), ("item", "about a lesson, quiz or exam"), ("part", "about a question or another part of an item"),
        ("unknown", "about activities that the outline does not have"),
    ];

    public static async Task<ReportTable> TableAsync(ReportScope scope, CancellationToken cancellation)
    {
        var loaded = (await scope.QueryAsync("select coalesce(sum(read), 0), coalesce(sum(repeated), 0), coalesce(sum(refused), 0) from sources",
            r => (Read: r.Long(0), Repeated: r.Long(1), Refused: r.Long(2)), cancellation).ConfigureAwait(false))[0];
        var classes = (await scope.QueryAsync(scope.Model("reconciliation"), r => (r.GetString(0), r.Long(1)), cancellation).ConfigureAwait(false)).ToDictionary(r => r.Item1, r => r.Item2);
        long Of(string name) => classes.GetValueOrDefault(name);
        var kept = classes.Values.Sum();
        // Asked again by the view that every model reads, so that the lines can disagree.
        var counted = (await scope.QueryAsync("select count(*) from counted", r => r.Long(0), cancellation).ConfigureAwait(false))[0];
        var parts = s_counted.Sum(c => Of(c.Class));
        List<IReadOnlyList<object?>> rows =
        [
            ["read", "", "Statements read, from all sources", loaded.Read],
            ["refused", "−", "not statements", loaded.Refused],
            ["repeated", "−", "read again: the same id", loaded.Repeated],
            ["kept", "=", "Statements in the store", kept],
            .. s_subtracted.Select(s => (IReadOnlyList<object?>)[s.Class, "−", s.Line, Of(s.Class)]),
            ["counted", "=", "Statements that count here", counted],
            .. s_counted.Select(c => (IReadOnlyList<object?>)[c.Class, "of these", c.Line, Of(c.Class)]),
            ["difference", "≠", "What does not add up (0, or this report is wrong)", Math.Abs(loaded.Read - loaded.Refused - loaded.Repeated - kept) + Math.Abs(kept - s_subtracted.Sum(s => Of(s.Class)) - counted) + Math.Abs(parts - counted)],
        ];
        return Table.Of("reconciliation", "From what was read to what counts", null,
            [Table.Text("line", "Line"), Table.Text("sign", "Sign"), Table.Text("what", "What"), Table.Count("statements", "Statements")], rows);
    }
}
