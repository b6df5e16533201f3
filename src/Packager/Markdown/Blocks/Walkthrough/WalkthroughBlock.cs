using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Walkthrough;

/// <summary>Something explained step by step, over one figure, a figure for each step, or text alone.</summary>
internal sealed record WalkthroughBlock(InlineText Title, InlineText? Intro, InlineText? Figure, ImmutableArray<WalkthroughStep> Steps) : Block
{
    public override IEnumerable<InlineText> Texts =>
        new[] { Title, Intro, Figure }.Concat(Steps.SelectMany(s => new[] { s.Title, s.Text, s.Figure })).OfType<InlineText>();

    public override string ToHtml(TextContext context) => WalkthroughHtml.Write(this, context);
}

/// <param name="Show">Ids or classes inside the walkthrough's own figure; the step is about these parts.</param>
internal sealed record WalkthroughStep(InlineText Title, InlineText Text, InlineText? Figure, ImmutableArray<Reference> Show);
