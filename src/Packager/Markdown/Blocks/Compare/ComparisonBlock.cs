using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Compare;

/// <summary>Methods side by side: a column each, and a row for each attribute.</summary>
internal sealed record ComparisonBlock(InlineText Title, InlineText? Intro, ImmutableArray<InlineText> Attributes, ImmutableArray<ComparedMethod> Methods) : Block
{
    public override IEnumerable<InlineText> Texts =>
        new[] { Title, Intro }.OfType<InlineText>().Concat(Attributes).Concat(Methods.SelectMany(m => m.Values.Prepend(m.Name)));

    public override string ToHtml(TextContext context) => ComparisonHtml.Write(this, context);
}

/// <param name="Values">One for each attribute, in their order.</param>
internal sealed record ComparedMethod(InlineText Name, ImmutableArray<InlineText> Values);
