using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Boxes;
using LlmEvolution.Packager.Markdown.Captions;
using LlmEvolution.Packager.Markdown.Citations;
using LlmEvolution.Packager.Markdown.Headings;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown;

/// <summary>The Markdown dialect of lessons: CommonMark, the extensions authors expect, and our own.</summary>
internal sealed class CourseMarkdown
{
    // Levels; Markdig parses deeper texts than its renderer writes, which stops at 128. A list of 50 levels has 104.
    private const int DepthLimit = 110;

    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseMathematics()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .Use<BoxExtension>()
        .Use<HeadingIdExtension>()
        .Use<CitationExtension>()
        .Use<CaptionExtension>()
        .Build();

    /// <summary>A whole lesson; offsets in the result count from the start of the file. Null when it cannot be parsed (reported).</summary>
    /// <param name="file">The lesson.</param>
    /// <param name="start">Where the body begins, behind the front matter.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public MarkdownDocument? Parse(SourceFile file, int start, DiagnosticBag diagnostics) =>
        // Blank lines in place of the front matter keep every offset.
        Parse(string.Concat(file.Text.AsSpan(0, start).ToString().Select(c => c is '\r' or '\n' ? c : ' ')) + file.Text[start..], file.Span(start), diagnostics);

    /// <summary>A piece of Markdown inside YAML.</summary>
    public InlineText ParseInline(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = scalar.Value.Trim();
        return new InlineText(text, Parse(text, scalar.Span, diagnostics) ?? [], scalar.Span);
    }

    private MarkdownDocument? Parse(string text, SourceSpan place, DiagnosticBag diagnostics)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, _pipeline);
            if (!IsTooDeep(document)) return document;
        }
        catch (ArgumentException e) when (e.Message.Contains("nest", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            // Markdig's own guard against stack exhaustion.
        }
        diagnostics.Report(MarkdownDiagnostics.TooDeep, place, "flatten the lists, quotes and brackets");
        return null;
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > DepthLimit) return true;
            IEnumerable<MarkdownObject> children = next.Node switch
            {
                ContainerBlock block => block,
                ContainerInline inline => inline,
                LeafBlock { Inline: { } inline } => [inline],
                _ => [],
            };
            foreach (var child in children) open.Push((child, next.Depth + 1));
        }
        return false;
    }
}
