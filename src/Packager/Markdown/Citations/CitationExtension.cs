using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown.Citations;

/// <summary>Reads <c>[^key]</c> as a source marker where the file holds no footnote of that name.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class CitationParser : InlineParser
    {
        public CitationParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '^') return false;
            var start = slice.Start;
            var end = start + 2;
            while (end <= slice.End && (char.IsAsciiLetterOrDigit(slice.Text[end]) || slice.Text[end] == '-')) end++;
            if (end == start + 2 || end > slice.End || slice.Text[end] != ']') return false;
            var label = slice.Text[(start + 1)..end];
            // Footnotes are link reference definitions whose label keeps the circumflex.
            if (processor.Document.TryGetLinkReferenceDefinition(label, out _)) return false;
            var place = processor.GetSourcePosition(start, out var line, out var column);
            processor.Inline = new CitationInline
            {
                Key = label[1..],
                Span = new Markdig.Syntax.SourceSpan(place, place + (end - start)),
                Line = line,
                Column = column,
            };
            slice.Start = end + 1;
            return true;
        }
    }
}
