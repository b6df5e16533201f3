using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Timeline;

/// <summary>An ordered list; it needs no script.</summary>
internal static class TimelineHtml
{
    public static string Write(TimelineBlock timeline, TextContext context)
    {
        var html = new BlockHtml("timeline", context).Open(timeline.Title, timeline.Intro).Add("<ol class=\"timeline\">");
        foreach (var entry in timeline.Events)
        {
            html.Add($"<li><p class=\"timeline-date\">{BlockHtml.Encode(entry.Date)}</p><div><p class=\"timeline-title\">{html.Text(entry.Title)}</p>");
            if (entry.Text is { } text) html.Add($"<div class=\"timeline-text\">{html.Text(text)}</div>");
            html.Add("</div></li>");
        }
        return html.Add("</ol>").Close();
    }
}
