using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>A table of values; the script builds the sliders from the data beside it.</summary>
internal static class ExplorerHtml
{
    public static string Write(ExplorerBlock explorer, TextContext context)
    {
        var html = new BlockHtml("explorer", context).Open(explorer.Title, explorer.Intro);
        var shown = explorer.Outputs.Where(o => o.Label is not null).ToList();
        html.OpenTable(html.Words.Text("tableOfValues", PlainText.Of(explorer.Title.Body))).Add("<thead><tr>");
        foreach (var (label, unit) in explorer.Sliders.Select(s => (s.Label, s.Unit)).Concat(shown.Select(o => (o.Label!, o.Unit))))
            html.Add($"<th scope=\"col\" class=\"num\">{BlockHtml.Encode(unit is null ? label : $"{label} ({unit})")}</th>");
        html.Add("</tr></thead><tbody>");
        foreach (var row in explorer.Rows)
        {
            var values = explorer.Compute(row);
            html.Add("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                var cell = i == 0 ? "th" : "td";
                html.Add($"<{cell}{(i == 0 ? " scope=\"row\"" : "")} class=\"num\">{NumberText.Of(row[i], explorer.Sliders[i].Decimals, html.Words)}</{cell}>");
            }
            foreach (var output in shown) html.Add($"<td class=\"num\">{NumberText.Of(values[output.Name], output.Decimals, html.Words)}</td>");
            html.Add("</tr>");
        }
        return html.Add("</tbody>").CloseTable().Add($"<script type=\"application/json\" data-explorer>{ExplorerJson.Write(explorer)}</script>").Close();
    }
}
