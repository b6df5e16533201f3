using System.Text;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Write;
using LlmEvolution.Reports.Documents;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace LlmEvolution.Reports.Writing;

/// <summary>The report as a workbook: a sheet with what it is, one for each table, one that reconciles; values have real types. The same report gives the same bytes.</summary>
public static class XlsxReport
{
    // ECMA-376: 1,048,576 rows a sheet, 32,767 characters a cell, 31 a name.
    private const int MostRows = 1_048_576;
    private const int MostCharacters = 32_767;
    private const int MostInName = 31;

    /// <summary>Writes all of it.</summary>
    /// <param name="output">Readable, writable, seekable.</param>
    public static async Task WriteAsync(ReportDocument report, Stream output, CancellationToken cancellation)
    {
        await using (var book = await Spreadsheet.CreateNewAsync(output, new SpreadCheetahOptions { DocumentProperties = null }, cancellation))
        {
            var styles = new XlsxStyles(book);
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            await WriteCoverAsync(book, styles, report, NameOf("Report", names), cancellation);
            foreach (var table in CsvReport.TablesOf(report)) await WriteTableAsync(book, styles, table, report.Zone, names, cancellation);
            await book.FinishAsync(cancellation);
        }
        output.Position = 0;
        ZipNormalizer.Normalize(output, report.AsOf.UtcDateTime, new Dictionary<string, PackedContent>());
    }

    private static async Task WriteCoverAsync(Spreadsheet book, XlsxStyles styles, ReportDocument report, string name, CancellationToken cancellation)
    {
        var options = new WorksheetOptions();
        options.Column(1).Width = 28;
        options.Column(2).Width = 90;
        await book.StartWorksheetAsync(name, options, cancellation);
        Cell[][] head =
        [
            [Text(report.Title, styles.Heading)],
            [Text("As of", styles.Plain), styles.Cell(report.AsOf, ColumnKind.Instant, report.Zone)],
            [Text("Time zone", styles.Plain), Text(report.Zone.Id, styles.Plain)],
            [],
            .. report.Figures.Select(f => new[] { Text(f.Title, styles.Plain), styles.Cell(f.Value, f.Kind, report.Zone) }),
            [],
            [Text("Definitions", styles.Heading)],
            .. report.Definitions.Select(d => new[] { Text(d.Term, styles.Plain), Text(d.Meaning, styles.Wrapped) }),
        ];
        foreach (var row in head) await book.AddRowAsync(row, cancellation);
    }

    private static async Task WriteTableAsync(Spreadsheet book, XlsxStyles styles, ReportTable table, TimeZoneInfo zone, HashSet<string> names, CancellationToken cancellation)
    {
        for (var at = 0; at == 0 || at < table.Rows.Count; at += MostRows - 1)
        {
            var count = Math.Min(table.Rows.Count - at, MostRows - 1);
            var options = new WorksheetOptions { FrozenRows = 1 };
            for (var i = 0; i < table.Columns.Count; i++) options.Column(i + 1).Width = WidthOf(table, i);
            if (table.Columns.Count > 0) options.AutoFilter = new AutoFilterOptions($"A1:{LettersOf(table.Columns.Count)}{count + 1}");
            await book.StartWorksheetAsync(NameOf(table.Title, names), options, cancellation);
            await book.AddRowAsync([.. table.Columns.Select(c => Text(c.Title, styles.Heading))], cancellation);
            for (var n = at; n < at + count; n++)
            {
                var row = table.Rows[n];
                await book.AddRowAsync([.. row.Select((value, i) => styles.Cell(value, table.Columns[i].Kind, zone))], cancellation);
            }
        }
    }

    internal static Cell Text(string text, StyleId style) => new(Clean(text), style);

    /// <summary>XML has no place for control characters and halves of pairs.</summary>
    private static string Clean(string text)
    {
        if (text.Length > MostCharacters) text = text[..(MostCharacters - 1)] + "…";
        if (!text.Any(c => char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')) || c >= '\ufffe')) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value >= ' ' ? rune.Value is not (0xfffe or 0xffff or (>= 0x7f and <= 0x9f)) : rune.Value is '\n' or '\t') clean.Append(rune.ToString());
        return clean.ToString();
    }

    /// <summary>Characters; from the heading and the first hundred rows.</summary>
    private static double WidthOf(ReportTable table, int column)
    {
        var most = table.Rows.Take(100).Select(r => r[column] is string text ? text.Length : 14).Append(table.Columns[column].Title.Length + 4).Max();
        return Math.Clamp(most + 2, 8, 60);
    }

    private static string NameOf(string title, HashSet<string> names)
    {
        var plain = string.Concat(Clean(title).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\n' or '\t' ? ' ' : c)).Trim('\'', ' ');
        if (plain.Length == 0) plain = "Table";
        for (var n = 1; ; n++)
        {
            var ending = n == 1 ? "" : $" {n}";
            var name = plain[..Math.Min(plain.Length, MostInName - ending.Length)].TrimEnd() + ending;
            if (names.Add(name)) return name;
        }
    }

    private static string LettersOf(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
