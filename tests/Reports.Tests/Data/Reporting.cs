using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Store;
using LlmEvolution.Reports.Verdicts;

namespace Reports.Tests.Data;

/// <summary>Reports of a few statements.</summary>
internal static class Reporting
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static async Task<ReportStore> StoreAtAsync(string where, params IEnumerable<string> statements)
    {
        var store = await ReportStore.OpenAsync(where, new FixedClock(), TestContext.Current.CancellationToken);
        await store.LoadAsync(new Lines("test", statements), new DiagnosticBag(), TestContext.Current.CancellationToken);
        return store;
    }

    public static Task<ReportStore> StoreOfAsync(params IEnumerable<string> statements) => StoreAtAsync(":memory:", statements);

    /// <param name="asOf">In UTC.</param>
    public static Task<ReportDocument> ReportAsync(this ReportStore store, ReportKind kind, string asOf, IReadOnlyList<RosterEntry>? roster = null, string? learner = null, TimeZoneInfo? zone = null) =>
        ReportBuilder.BuildAsync(
            store,
            new ReportRequest
            {
                Kind = kind,
                Course = Say.Outline,
                Roster = roster,
                Learner = learner,
                Zone = zone ?? TimeZoneInfo.Utc,
                AsOf = DateTimeOffset.ParseExact(asOf, "yyyy-MM-dd'T'HH:mm:ss'Z'", null, System.Globalization.DateTimeStyles.AssumeUniversal),
            },
            TestContext.Current.CancellationToken);

    public static ReportTable Of(this ReportDocument report, string table) => report.Tables.Single(t => t.Id == table);

    /// <summary>The column of all rows, as text.</summary>
    public static IEnumerable<string> Column(this ReportTable table, string key) => table.Rows.Select(r => table.Text(r, key));

    /// <summary>The columns of the rows as text, with spaces between.</summary>
    public static IEnumerable<string> Columns(this ReportTable table, params string[] keys) => table.Rows.Select(r => string.Join(' ', keys.Select(k => table.Text(r, k))));

    /// <summary>How many records of each kind contradict something; kinds without any are left out.</summary>
    public static IEnumerable<string> Conflicts(this ReportDocument report) => report.Of("conflicts").Columns("kind", "records").Where(c => !c.EndsWith(" 0", StringComparison.Ordinal));

    public static long Line(this ReportDocument report, string line) =>
        (long)report.Reconciliation.Rows.Single(r => (string)r[0]! == line)[3]!;

    /// <summary>All that the report says, a line each.</summary>
    public static string AsText(this ReportDocument report)
    {
        var lines = new List<string>();
        lines.AddRange(report.Figures.Select(f => $"{f.Title}: {f.Value}"));
        lines.AddRange(report.Charts.SelectMany(c => c.Series).SelectMany(s => s.Points.Select(p => $"{s.Name} {p.Label} {Math.Round(p.Value, 6)}")));
        foreach (var table in report.Tables.Append(report.Reconciliation))
            lines.AddRange(table.Columns([.. table.Columns.Select(c => c.Key)]).Select(r => $"{table.Id}: {r}"));
        return string.Join('\n', lines);
    }

    private static string Text(this ReportTable table, IReadOnlyList<object?> row, string key)
    {
        var n = table.Columns.Select(c => c.Key).ToList().IndexOf(key);
        return row[n] switch
        {
            null => "-",
            DateTimeOffset moment => moment.ToUniversalTime().ToString("MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            TimeSpan span => $"{Math.Round(span.TotalSeconds, 2)}s",
            double number => $"{Math.Round(number, 4)}",
            "" => "-",
            var other => other.ToString()!,
        };
    }
}
