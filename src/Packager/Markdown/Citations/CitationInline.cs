using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown.Citations;

/// <summary><c>[^key]</c>: a numbered marker for a source.</summary>
internal sealed class CitationInline : LeafInline
{
    public required string Key { get; init; }
}
