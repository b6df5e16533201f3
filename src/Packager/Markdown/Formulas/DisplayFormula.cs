using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown.Formulas;

/// <summary><c>$$ … $$</c> on a single line, which Markdig reads as a formula inside a paragraph.</summary>
internal static class DisplayFormula
{
    /// <summary>The displayed formula that stands alone in its paragraph, or null.</summary>
    public static MathInline? AloneIn(ParagraphBlock paragraph) =>
        paragraph.Inline is { } inline && inline.FirstChild is MathInline { DelimiterCount: > 1 } math && inline.LastChild == math ? math : null;
}
