using System.Globalization;
using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Writing.Html;

/// <summary>
/// Charts as SVG that is as wide as the page: lengths are in percent and letters in pixels, so that they are as readable on a phone
/// as on paper. What a chart shows stands in a table, too, and its description says where.
/// </summary>
internal static class ChartWriter
{
    // Pixels.
    private const int Head = 21;
    private const int Gap = 9;
    private const int Bar = 16;
    private const int ThinBar = 13;
    private const int LineHeight = 220;

    // Percent; the rest is for the number behind the longest bar.
    private const double Longest = 70;

    // Characters that fit 300 pixels.
    private const int LongestLabel = 42;

    // Of a chart; more are in its table.
    private const int MostRows = 120;

    private static readonly string[] s_verdicts = ["compliant", "due-soon", "overdue", "expired", "not-started", "completed", "passed", "failed", "incomplete"];

    public static void Write(HtmlWriter html, ReportChart chart, ReportDocument report, Formats formats)
    {
        var labels = chart.Series.Count == 0 ? [] : chart.Series[0].Points.Select(p => p.Label).Take(MostRows).ToList();
        if (labels.Count == 0) return;
        var id = "chart-" + chart.Id;
        var table = report.Tables.FirstOrDefault(t => t.Id == chart.TableId) ?? report.Reconciliation;
        html.Raw("<section id=\"").Text(id).Raw("\" aria-labelledby=\"").Text(id + "-title").Raw("\">\n<h2 id=\"").Text(id + "-title").Raw("\">").Text(chart.Title).Raw("</h2>\n<figure>\n");
        if (chart.Series.Count > 1) WriteLegend(html, chart);
        var height = chart.Shape == ChartShape.Line ? LineHeight + 46 : labels.Count * RowOf(chart);
        html.Raw(Inv($"<svg role=img width=\"100%\" height={height} aria-labelledby=\"")).Text(id + "-t").Raw(" ").Text(id + "-d").Raw("\">\n<title id=\"").Text(id + "-t").Raw("\">").Text(chart.Title).Raw("</title>\n<desc id=\"").Text(id + "-d").Raw("\">").Text($"The numbers are in the table “{table.Title}”.").Raw("</desc>\n");
        if (chart.Shape == ChartShape.Line) WriteLine(html, chart, labels, report, formats);
        else WriteBars(html, chart, labels, report, formats);
        html.Raw("</svg>\n<figcaption>");
        if (labels.Count < chart.Series[0].Points.Count) html.Raw("The first ").Text(formats.Count(MostRows)).Raw(". ");
        html.Raw("In numbers: <a href=\"#").Text("table-" + table.Id).Raw("\">").Text(table.Title).Raw("</a>.</figcaption>\n</figure>\n</section>\n");
    }

    private static void WriteLegend(HtmlWriter html, ReportChart chart)
    {
        html.Raw("<ul class=legend>");
        foreach (var (n, series) in chart.Series.Index()) html.Raw("<li><svg width=12 height=12 aria-hidden=true><rect width=12 height=12 class=\"").Text(ClassOf(series, n)).Raw("\"/></svg> ").Text(NameOf(series)).Raw("</li>");
        html.Raw("</ul>\n");
    }

    private static void WriteBars(HtmlWriter html, ReportChart chart, List<string> labels, ReportDocument report, Formats formats)
    {
        var stacked = chart.Shape == ChartShape.StackedBars;
        double At(ChartSeries series, int row) => row < series.Points.Count && double.IsFinite(series.Points[row].Value) ? Math.Max(0, series.Points[row].Value) : 0;
        double Whole(int row) => chart.Series.Sum(s => At(s, row));
        var most = Enumerable.Range(0, labels.Count).Max(row => stacked ? Whole(row) : chart.Series.Max(s => At(s, row)));
        if (most <= 0) most = 1;
        var height = stacked || chart.Series.Count == 1 ? Bar : ThinBar;
        for (var row = 0; row < labels.Count; row++)
        {
            var top = row * RowOf(chart);
            html.Raw(Inv($"<text x=0 y={top + 15}>")).Text(Short(labels[row])).Raw("</text>\n");
            var (x, y) = (0.0, top + Head);
            foreach (var (n, series) in chart.Series.Index())
            {
                var width = At(series, row) / most * Longest;
                var value = ValueOf(series.Points[row].Value, chart, report, formats);
                if (width > 0) html.Raw(Inv($"<rect x=\"{x:0.##}%\" y={y} width=\"{width:0.##}%\" height={height} class=\"")).Text(ClassOf(series, n)).Raw("\"><title>").Text($"{labels[row]}{(chart.Series.Count > 1 ? ", " + NameOf(series) : "")}: {value}").Raw("</title></rect>\n");
                if (stacked) x += width;
                else WriteValue(width, y, value);
                if (!stacked) y += height;
            }
            if (stacked) WriteValue(x, y, ValueOf(Whole(row), chart, report, formats));
        }

        void WriteValue(double x, int y, string value) => html.Raw(Inv($"<text x=\"{x:0.##}%\" dx=6 y={y + (height / 2) + 5} class=value>")).Text(value).Raw("</text>\n");
    }

    /// <summary>Height of a label with its bars.</summary>
    private static int RowOf(ReportChart chart) => Head + Gap + (chart.Shape == ChartShape.StackedBars || chart.Series.Count == 1 ? Bar : ThinBar * chart.Series.Count);

    private static void WriteLine(HtmlWriter html, ReportChart chart, List<string> labels, ReportDocument report, Formats formats)
    {
        var values = chart.Series.SelectMany(s => s.Points.Take(labels.Count)).Select(p => p.Value).Where(double.IsFinite).ToList();
        var most = Math.Max(values.Count == 0 ? 0 : values.Max(), chart.Unit == ColumnKind.Share ? 1 : 0);
        if (most <= 0) most = 1;
        for (var line = 0; line <= 4; line++)
        {
            var y = 14 + ((LineHeight - 14) * line / 4);
            html.Raw(Inv($"<line x1=0 x2=\"100%\" y1={y} y2={y} class=grid />\n<text x=0 y={y - 3} class=value>")).Text(ValueOf(most * (4 - line) / 4, chart, report, formats)).Raw("</text>\n");
        }
        // Only here are both lengths stretched: the strokes are not (SVG 2, vector-effect).
        html.Raw(Inv($"<svg x=0 y=14 width=\"100%\" height={LineHeight - 14} viewBox=\"0 0 1000 1000\" preserveAspectRatio=none aria-hidden=true>\n"));
        foreach (var (n, series) in chart.Series.Index())
        {
            var points = series.Points.Take(labels.Count).Select((p, i) => Inv($"{XOf(i, labels.Count) * 10:0.#},{1000 - (1000 * (double.IsFinite(p.Value) ? p.Value : 0) / most):0.#}"));
            html.Raw("<polyline class=\"line ").Text(ClassOf(series, n)).Raw("\" points=\"").Text(string.Join(' ', points)).Raw("\" vector-effect=non-scaling-stroke />\n");
        }
        html.Raw("</svg>\n");
        html.Raw(Inv($"<text x=0 y={LineHeight + 22}>")).Text(Short(labels[0])).Raw("</text>\n");
        if (labels.Count > 1) html.Raw(Inv($"<text x=\"100%\" y={LineHeight + 40} text-anchor=end>")).Text(Short(labels[^1])).Raw("</text>\n");
    }

    private static double XOf(int index, int count) => count < 2 ? 50 : 100.0 * index / (count - 1);

    private static string ValueOf(double value, ReportChart chart, ReportDocument report, Formats formats) => chart.Unit switch
    {
        ColumnKind.Count => formats.Count((long)Math.Round(double.IsFinite(value) ? value : 0)),
        // A chart has doubles only: seconds.
        ColumnKind.Duration => formats.Duration(TimeSpan.FromSeconds(double.IsFinite(value) ? value : 0)),
        var unit => CellText.Of(value, unit is ColumnKind.Share ? unit : ColumnKind.Number, formats, report.Zone),
    };

    private static string ClassOf(ChartSeries series, int n) => s_verdicts.Contains(series.Name) ? "b-" + series.Name : Inv($"s{n % 6}");

    private static string NameOf(ChartSeries series) => s_verdicts.Contains(series.Name) ? CellText.Verdict(series.Name) : series.Name;

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd() + "…";

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
