using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Writing;

/// <summary>The report as JSON, format 1: docs/reports.md, "JSON". Values are those of <see cref="CsvReport"/>, as JSON has them.</summary>
public static class JsonReport
{
    private const int Format = 1;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all of it.</summary>
    public static void Write(ReportDocument report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("kind", report.Kind);
        json.WriteString("title", report.Title);
        json.WriteString("asOf", Instant(report.AsOf, report.Zone));
        json.WriteString("timeZone", report.Zone.Id);
        json.WriteStartArray("definitions");
        foreach (var (term, meaning) in report.Definitions) WriteObject(json, () => { json.WriteString("term", term); json.WriteString("meaning", meaning); });
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var (title, value, kind) in report.Figures) WriteObject(json, () => { json.WriteString("title", title); json.WriteString("kind", NameOf(kind)); json.WritePropertyName("value"); WriteValue(json, value, kind, report.Zone); });
        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in report.Tables) WriteTable(json, table, report.Zone);
        json.WriteEndArray();
        json.WritePropertyName("reconciliation");
        WriteTable(json, report.Reconciliation, report.Zone);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ReportTable table, TimeZoneInfo zone)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        json.WriteString("title", table.Title);
        json.WriteString("note", table.Note);
        json.WriteStartArray("columns");
        foreach (var (key, title, kind) in table.Columns) WriteObject(json, () => { json.WriteString("key", key); json.WriteString("title", title); json.WriteString("kind", NameOf(kind)); });
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                json.WritePropertyName(table.Columns[i].Key);
                WriteValue(json, row[i], table.Columns[i].Kind, zone);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, Action properties)
    {
        json.WriteStartObject();
        properties();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value, ColumnKind kind, TimeZoneInfo zone)
    {
        switch (kind, value)
        {
            case (_, null): json.WriteNullValue(); break;
            case (ColumnKind.Text or ColumnKind.Learner or ColumnKind.Verdict, string text): json.WriteStringValue(text); break;
            case (ColumnKind.Count, long count): json.WriteNumberValue(count); break;
            case (ColumnKind.Number or ColumnKind.Share, double number) when double.IsFinite(number): json.WriteNumberValue(number); break;
            case (ColumnKind.Number or ColumnKind.Share, double): json.WriteNullValue(); break;
            case (ColumnKind.Duration, TimeSpan duration): json.WriteNumberValue(Math.Round(duration.TotalSeconds, 2)); break;
            case (ColumnKind.Instant, DateTimeOffset instant): json.WriteStringValue(Instant(instant, zone)); break;
            case (ColumnKind.Date, DateOnly date): json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: throw CellText.Wrong(value, kind);
        }
    }

    private static string NameOf(ColumnKind kind) => kind.ToString().ToLowerInvariant();

    private static string Instant(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
