using System.Text;
using LlmEvolution.Packager.Markdown.Citations;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown;

/// <summary>Markdown without its marks: for records, titles and counting words.</summary>
internal static class PlainText
{
    /// <param name="node">The text.</param>
    /// <param name="formula">Stands for each formula; null: its TeX.</param>
    public static string Of(MarkdownObject node, string? formula = null)
    {
        var text = new StringBuilder();
        // Markdig gives a leaf block no descendants.
        var root = node is LeafBlock { Inline: { } inline } ? inline : node;
        foreach (var part in root.Descendants())
        {
            switch (part)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case AbbreviationInline abbreviation: text.Append(abbreviation.Abbreviation.Label); break;
                case CodeInline code: text.Append(code.Content); break;
                case MathInline math: text.Append(formula ?? math.Content.AsSpan()); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LineBreakInline: text.Append(' '); break;
                case CitationInline: break;
                case MathBlock math: text.Append(formula ?? math.Lines.ToString()); break;
                case CodeBlock code: text.Append(code.Lines.ToString()); break;
                case LeafBlock when text.Length > 0: text.Append(' '); break;
            }
        }
        return text.ToString().Trim();
    }

    /// <summary>At most <paramref name="limit"/> UTF-16 units, cut between characters, with an ellipsis where something is missing.</summary>
    public static string Shorten(string text, int limit)
    {
        if (text.Length <= limit) return text;
        var cut = limit - 1;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(), "…");
    }
}
