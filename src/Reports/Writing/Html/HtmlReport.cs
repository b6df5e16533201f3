using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Writing.Html;

/// <summary>The report as one HTML file: charts, tables, definitions, reconciliation. It asks nobody for anything, and its policy lets it not.</summary>
public static class HtmlReport
{
    private static readonly string s_styles = Resource("report.css");
    private static readonly string s_script = Resource("report.js");

    /// <summary>Writes all of it.</summary>
    public static void Write(ReportDocument report, Formats formats, TextWriter output)
    {
        var html = new HtmlWriter(output);
        WriteHead(html, report);
        html.Raw("<body>\n<a class=skip href=\"#main\">Skip to the report</a>\n");
        WriteHeader(html, report, formats);
        html.Raw("<main id=main tabindex=-1>\n");
        WriteFigures(html, report, formats);
        foreach (var chart in report.Charts) ChartWriter.Write(html, chart, report, formats);
        foreach (var table in report.Tables) TableWriter.Write(html, table, report.Zone, formats);
        WriteDefinitions(html, report);
        TableWriter.Write(html, report.Reconciliation, report.Zone, formats);
        html.Raw("</main>\n<script>").Raw(s_script).Raw("</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(HtmlWriter html, ReportDocument report)
    {
        // Content Security Policy Level 3: what is not named is forbidden, and what is inline is named by its hash.
        var policy = $"default-src 'none'; style-src '{HashOf(s_styles)}'; script-src '{HashOf(s_script)}'; base-uri 'none'; form-action 'none'";
        html.Raw("<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n");
        html.Raw($"<meta http-equiv=Content-Security-Policy content=\"{policy}\">\n");
        html.Raw("<meta name=viewport content=\"width=device-width, initial-scale=1\">\n<meta name=color-scheme content=\"light dark\">\n<meta name=robots content=noindex>\n<meta name=referrer content=no-referrer>\n");
        html.Raw("<title>").Text(report.Title).Raw("</title>\n<style>").Raw(s_styles).Raw("</style>\n</head>\n");
    }

    private static void WriteHeader(HtmlWriter html, ReportDocument report, Formats formats)
    {
        html.Raw("<header>\n<h1>").Text(report.Title).Raw("</h1>\n<p class=when>As of <time datetime=\"")
            .Text(report.AsOf.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)).Raw("\">")
            .Text(formats.Instant(report.AsOf, report.Zone)).Raw("</time>. All dates and times are in the time zone ").Text(report.Zone.Id).Raw(".</p>\n");
        html.Raw("<nav aria-label=\"In this report\"><ul>\n");
        foreach (var chart in report.Charts) Link("chart-" + chart.Id, chart.Title);
        foreach (var table in report.Tables) Link("table-" + table.Id, table.Title);
        Link("definitions", "Definitions");
        Link("table-" + report.Reconciliation.Id, report.Reconciliation.Title);
        html.Raw("</ul></nav>\n</header>\n");

        void Link(string id, string title) => html.Raw("<li><a href=\"#").Text(id).Raw("\">").Text(title).Raw("</a></li>\n");
    }

    private static void WriteFigures(HtmlWriter html, ReportDocument report, Formats formats)
    {
        if (report.Figures.Count == 0) return;
        html.Raw("<dl class=figures>\n");
        foreach (var (title, value, kind) in report.Figures)
            html.Raw("<div><dt>").Text(title).Raw("</dt><dd>").Text(CellText.Of(value, kind, formats, report.Zone)).Raw("</dd></div>\n");
        html.Raw("</dl>\n");
    }

    private static void WriteDefinitions(HtmlWriter html, ReportDocument report)
    {
        html.Raw("<section id=definitions aria-labelledby=definitions-title>\n<h2 id=definitions-title>Definitions</h2>\n<dl class=definitions>\n");
        foreach (var (term, meaning) in report.Definitions) html.Raw("<dt>").Text(term).Raw("</dt><dd>").Text(meaning).Raw("</dd>\n");
        html.Raw("</dl>\n</section>\n");
    }

    private static string HashOf(string inline) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
