using System.Globalization;
using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Writing.Html;

/// <summary>A table that scrolls by itself where it is too wide, sorts where there is script, and repeats its head on paper.</summary>
internal static class TableWriter
{
    /// <summary>Rows; a browser grows slow beyond that, and nobody reads them.</summary>
    public const int Most = 5000;

    public static void Write(HtmlWriter html, ReportTable table, TimeZoneInfo zone, Formats formats)
    {
        var id = "table-" + table.Id;
        html.Raw("<section id=\"").Text(id).Raw("\" aria-labelledby=\"").Text(id + "-title").Raw("\">\n<h2 id=\"").Text(id + "-title").Raw("\">").Text(table.Title).Raw("</h2>\n");
        if (table.Note is { Length: > 0 } note) html.Raw("<p>").Text(note).Raw("</p>\n");
        if (table.Rows.Count > Most) html.Raw("<p class=cut>These are the first ").Text(formats.Count(Most)).Raw(" of ").Text(formats.Count(table.Rows.Count)).Raw(" rows. All of them are in the report as XLSX, CSV and JSON.</p>\n");
        if (table.Rows.Count == 0) html.Raw("<p>There is nothing to list.</p>\n");
        else WriteRows(html, table, id, zone, formats);
        html.Raw("</section>\n");
    }

    private static void WriteRows(HtmlWriter html, ReportTable table, string id, TimeZoneInfo zone, Formats formats)
    {
        html.Raw("<div class=scroll role=group tabindex=0 aria-labelledby=\"").Text(id + "-title").Raw("\">\n<table>\n<thead><tr>");
        foreach (var column in table.Columns) html.Raw(CellText.IsNumber(column.Kind) ? "<th scope=col class=n>" : "<th scope=col>").Text(column.Title).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        // The first column says whom or what a row is about, where it is text.
        var heads = table.Columns.Count > 0 && table.Columns[0].Kind is ColumnKind.Text or ColumnKind.Learner or ColumnKind.Verdict;
        foreach (var row in table.Rows.Take(Most))
        {
            html.Raw("<tr>");
            for (var i = 0; i < table.Columns.Count; i++) WriteCell(html, row[i], table.Columns[i].Kind, isHead: i == 0 && heads, zone, formats);
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private static void WriteCell(HtmlWriter html, object? value, ColumnKind kind, bool isHead, TimeZoneInfo zone, Formats formats)
    {
        html.Raw(isHead ? "<th scope=row" : "<td");
        html.Raw(kind switch
        {
            ColumnKind.Text or ColumnKind.Learner => value is string { Length: > 12 } ? " class=t" : "",
            ColumnKind.Instant or ColumnKind.Date => " class=d",
            _ => CellText.IsNumber(kind) ? " class=n" : "",
        });
        if (SortKey(value) is { } key) html.Raw(" data-v=\"").Text(key).Raw("\"");
        html.Raw(">");
        var text = CellText.Of(value, kind, formats, zone);
        if (kind == ColumnKind.Verdict && value is string { Length: > 0 } word) html.Raw("<span class=\"v v-").Text(Css.Name(word)).Raw("\">").Text(text).Raw("</span>");
        else html.Text(text);
        html.Raw(isHead ? "</th>" : "</td>");
    }

    /// <summary>What a number, a time or a span is sorted by; null: its text.</summary>
    private static string? SortKey(object? value) => value switch
    {
        long count => count.ToString(CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => number.ToString("R", CultureInfo.InvariantCulture),
        TimeSpan span => span.TotalSeconds.ToString("R", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.DayNumber.ToString(CultureInfo.InvariantCulture),
        null or double => "",
        _ => null,
    };
}

/// <summary>Words of data as names of classes.</summary>
internal static class Css
{
    public static string Name(string word) => string.Concat(word.ToLowerInvariant().Where(c => char.IsAsciiLetterLower(c) || c == '-'));
}
