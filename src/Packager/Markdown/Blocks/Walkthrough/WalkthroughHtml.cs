using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Walkthrough;

/// <summary>All steps as a list; the script shows one at a time and fades what it is not about.</summary>
internal static class WalkthroughHtml
{
    public static string Write(WalkthroughBlock walkthrough, TextContext context)
    {
        var html = new BlockHtml("walkthrough", context).Open(walkthrough.Title, walkthrough.Intro);
        html.Add(html.Figure(walkthrough.Figure)).Add("<ol class=\"steps\">");
        foreach (var step in walkthrough.Steps)
        {
            var show = step.Show.IsEmpty ? "" : $" data-show=\"{BlockHtml.Encode(string.Join(' ', step.Show.Select(s => s.Id)))}\"";
            html.Add($"<li{show}><p class=\"step-title\">{html.Text(step.Title)}</p><div class=\"step-text\">{html.Text(step.Text)}</div>{html.Figure(step.Figure)}</li>");
        }
        return html.Add("</ol>").Close();
    }
}
