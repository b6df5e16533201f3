using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>The body of a lesson as prose: sections with the blocks below their heading.</summary>
internal static class LessonText
{
    /// <summary>Lessons that are written and that the course has a style for.</summary>
    public static IEnumerable<Lesson> Written(CheckContext context) =>
        context.Lessons.Where(l => l.Status == LessonStatus.Ready && l.Body is not null);

    public static IEnumerable<HeadingBlock> Sections(Lesson lesson) => lesson.Body!.OfType<HeadingBlock>().Where(h => h.Level == 2);

    /// <summary>A heading in bold at the beginning of a paragraph ("**Speed.** In 2017 …") is no sentence.</summary>
    public static IEnumerable<string> Sentences(ParagraphBlock paragraph)
    {
        // A formula reads as one word.
        var text = PlainText.Of(paragraph, "x");
        if (paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 } bold && PlainText.Of(bold, "x") is { Length: > 0 } heading && ".?!:".Contains(heading[^1], StringComparison.Ordinal))
            text = text[Math.Min(heading.Length, text.Length)..];
        return Style.Sentences.Of(text);
    }

    /// <summary>Paragraphs of running text, list items among them; no tables, figures and formulas.</summary>
    /// <param name="section">Only those below a heading with this text; null: all.</param>
    public static IEnumerable<ParagraphBlock> Paragraphs(Lesson lesson, string? section = null)
    {
        string? current = null;
        foreach (var block in lesson.Body!)
        {
            if (block is HeadingBlock { Level: 2 } heading) current = PlainText.Of(heading);
            else if ((section is null || current == section) && block is not Table)
            {
                foreach (var paragraph in block is ParagraphBlock one ? [one] : block is ContainerBlock many ? many.Descendants<ParagraphBlock>() : [])
                {
                    if (ImageLink.AloneIn(paragraph) is null && DisplayFormula.AloneIn(paragraph) is null) yield return paragraph;
                }
            }
        }
    }
}
