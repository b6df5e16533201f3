using System.Buffers;
using System.Globalization;
using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Writing;

/// <summary>
/// A table as CSV for other programs (RFC 4180, UTF-8): keys as heading, numbers with a point, shares from 0 to 1, durations in
/// seconds, times in ISO 8601 with the offset of the report's zone.
/// </summary>
public static class CsvReport
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(",;\t\"\r\n");

    /// <summary>Writes one table.</summary>
    public static void Write(ReportTable table, TimeZoneInfo zone, TextWriter output)
    {
        WriteRow(table.Columns.Select(c => c.Key), output);
        foreach (var row in table.Rows) WriteRow(row.Select((value, i) => Of(value, table.Columns[i].Kind, zone)), output);
    }

    /// <summary>Tables and the reconciliation, by the name of their file.</summary>
    public static IEnumerable<ReportTable> TablesOf(ReportDocument report) => report.Tables.Append(report.Reconciliation);

    private static void WriteRow(IEnumerable<string> fields, TextWriter output)
    {
        output.Write(string.Join(',', fields.Select(Quoted)));
        // RFC 4180, 2.1.
        output.Write("\r\n");
    }

    private static string Of(object? value, ColumnKind kind, TimeZoneInfo zone) => (kind, value) switch
    {
        (_, null) => "",
        (ColumnKind.Text or ColumnKind.Learner or ColumnKind.Verdict, string text) => Harmless(text),
        (ColumnKind.Count, long count) => count.ToString(CultureInfo.InvariantCulture),
        (ColumnKind.Number or ColumnKind.Share, double number) => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "",
        (ColumnKind.Duration, TimeSpan duration) => duration.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture),
        (ColumnKind.Instant, DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        (ColumnKind.Date, DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw CellText.Wrong(value, kind),
    };

    /// <summary>
    /// A name such as =HYPERLINK(…) would be computed by the spreadsheet that opens the file: an apostrophe makes it text
    /// (OWASP, "CSV Injection").
    /// </summary>
    private static string Harmless(string text) => text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') ? "'" + text : text;

    private static string Quoted(string field) =>
        !field.AsSpan().ContainsAny(s_special) && field == field.Trim() ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
