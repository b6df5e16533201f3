using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Captions;
using LlmEvolution.Packager.Markdown.Citations;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Markdig;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown;

/// <summary>The Markdown dialect of lessons: CommonMark, the extensions authors expect, and our own.</summary>
internal sealed class CourseMarkdown
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseCustomContainers()
        .UseMathematics()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .Use<CitationExtension>()
        .Use<CaptionExtension>()
        .Build();

    /// <summary>A whole lesson; offsets in the result count from the start of the file. Null when it cannot be parsed (reported).</summary>
    public MarkdownDocument? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return Markdig.Markdown.Parse(file.Text, _pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("nest", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            // Markdig's own guard against stack exhaustion.
            diagnostics.Report(MarkdownDiagnostics.TooDeep, file.Span(0), "flatten the lists and quotes");
            return null;
        }
    }

    /// <summary>A piece of Markdown inside YAML.</summary>
    public InlineText ParseInline(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = scalar.Value.Trim();
        var body = Parse(new SourceFile(scalar.Span.File.Path, text), diagnostics) ?? [];
        return new InlineText(text, body, scalar.Span);
    }
}
