using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Sort;

/// <summary>The form of a question, and the solution folded up below it, which also serves readers without script.</summary>
internal static class SortHtml
{
    public static string Write(SortBlock sort, TextContext context)
    {
        var html = new BlockHtml("sort", context).Open().Add(QuestionHtml.Render(sort.Question, context, inline: true)).Add("<details class=\"solution\">");
        switch (sort.Question)
        {
            case SequencingQuestion sequence:
                html.Add($"<summary>{BlockHtml.Encode(html.Words.Text("rightOrder"))}</summary><ol>");
                foreach (var item in sequence.Items) html.Add($"<li>{html.Text(item.Text)}</li>");
                html.Add("</ol>");
                break;
            case MatchingQuestion matching:
                html.Add($"<summary>{BlockHtml.Encode(html.Words.Text("belongsTogether"))}</summary><dl>");
                foreach (var pair in matching.Pairs) html.Add($"<div><dt>{html.Text(pair.Left)}</dt><dd>{html.Text(pair.Right)}</dd></div>");
                html.Add("</dl>");
                break;
        }
        return html.Add("</details>").Close();
    }
}
