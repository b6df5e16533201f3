using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks;

/// <summary>An interactive block of a lesson; it stays attached to its fence from the model to the render stage.</summary>
internal abstract record Block
{
    /// <summary>Every piece of Markdown in it, so that the rules for links, images and formulas find them.</summary>
    public abstract IEnumerable<InlineText> Texts { get; }

    /// <summary>What can be read and printed without script; docs/page-contract.md, "Interactive blocks".</summary>
    public abstract string ToHtml(TextContext context);
}
