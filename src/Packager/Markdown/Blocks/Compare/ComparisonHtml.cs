using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Compare;

/// <summary>A table; the script adds boxes that leave out columns and rows.</summary>
internal static class ComparisonHtml
{
    public static string Write(ComparisonBlock comparison, TextContext context)
    {
        var html = new BlockHtml("compare", context).Open(comparison.Title, comparison.Intro);
        html.OpenTable(PlainText.Of(comparison.Title.Body)).Add("<thead><tr><td></td>");
        foreach (var method in comparison.Methods) html.Add($"<th scope=\"col\">{html.Text(method.Name)}</th>");
        html.Add("</tr></thead><tbody>");
        for (var row = 0; row < comparison.Attributes.Length; row++)
        {
            html.Add($"<tr><th scope=\"row\">{html.Text(comparison.Attributes[row])}</th>");
            foreach (var method in comparison.Methods) html.Add($"<td>{html.Text(method.Values[row])}</td>");
            html.Add("</tr>");
        }
        return html.Add("</tbody>").CloseTable().Close();
    }
}
