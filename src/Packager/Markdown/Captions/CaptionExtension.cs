using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Markdown.Captions;

/// <summary>Makes a paragraph that starts with <c>Table: </c> the caption of the table behind it.</summary>
internal sealed class CaptionExtension : IMarkdownExtension
{
    private const string Mark = "Table: ";

    /// <summary>The caption, or null. It stands in the table before the rows, so that whoever looks for links or formulas finds those in it.</summary>
    public static ParagraphBlock? CaptionOf(Table table) => table.FirstOrDefault() as ParagraphBlock;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += document =>
    {
        foreach (var table in document.Descendants<Table>().ToList())
        {
            var parent = table.Parent!;
            var index = parent.IndexOf(table);
            if (index == 0 || parent[index - 1] is not ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph) continue;
            if (!first.Content.AsSpan().StartsWith(Mark, StringComparison.Ordinal)) continue;
            first.Content.Start += Mark.Length;
            parent.RemoveAt(index - 1);
            table.Insert(0, paragraph);
        }
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
