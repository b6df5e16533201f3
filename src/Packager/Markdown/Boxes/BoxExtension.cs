using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace LlmEvolution.Packager.Markdown.Boxes;

/// <summary>Markdig's containers without their inline form, which would take <c>::</c> out of running text.</summary>
internal sealed class BoxExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
