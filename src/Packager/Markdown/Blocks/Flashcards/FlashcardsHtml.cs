using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Flashcards;

/// <summary>A definition list; the script deals the cards one at a time.</summary>
internal static class FlashcardsHtml
{
    public static string Write(FlashcardsBlock flashcards, TextContext context)
    {
        var html = new BlockHtml("flashcards", context).Open(flashcards.Title, flashcards.Intro).Add("<dl class=\"flash\">");
        foreach (var card in flashcards.Cards) html.Add($"<div><dt>{html.Text(card.Term)}</dt><dd>{html.Text(card.Answer)}</dd></div>");
        return html.Add("</dl>").Close();
    }
}
