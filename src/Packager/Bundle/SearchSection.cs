using System.Text;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Bundle;

/// <summary>A section as the search sees it.</summary>
/// <param name="Anchor">Id of the heading; empty: what stands before the first one.</param>
/// <param name="Text">Without formulas, code and questions.</param>
internal sealed record SearchSection(string Anchor, string Heading, string Text)
{
    /// <summary>The parts of a lesson between its level 2 headings; the first holds the summary too.</summary>
    public static IEnumerable<SearchSection> Of(Lesson lesson)
    {
        var current = new SearchSection("", "", lesson.Summary);
        var text = new StringBuilder(lesson.Summary);
        foreach (var block in lesson.Body ?? [])
        {
            if (block is HeadingBlock { Level: 2 } heading && heading.TryGetAttributes()?.Id is { } id)
            {
                yield return current with { Text = text.ToString() };
                current = new SearchSection(id, PlainText.Of(heading), "");
                text.Clear();
            }
            else
            {
                text.Append(text.Length == 0 ? "" : " ").Append(PlainText.Of(block, formula: " "));
            }
        }
        yield return current with { Text = text.ToString() };
    }
}
