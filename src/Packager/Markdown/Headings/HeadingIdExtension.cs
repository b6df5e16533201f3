using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown.Headings;

/// <summary>
/// Keeps the ids of headings apart from the page's own (docs/page-contract.md, "Ids"). What the render stage makes itself holds
/// a colon, which no heading id does.
/// </summary>
internal sealed class HeadingIdExtension : IMarkdownExtension
{
    private static readonly string[] s_reserved = ["main", "objectives", "sources", "on-this-page"];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += document =>
    {
        var headings = document.Descendants<HeadingBlock>().Select(h => h.GetAttributes()).ToList();
        var taken = headings.Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in headings.Where(h => s_reserved.Contains(h.Id)))
        {
            var id = heading.Id + "-section";
            while (!taken.Add(id)) id += "-section";
            heading.Id = id;
        }
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
