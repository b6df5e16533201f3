using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Sort;

/// <summary>Items to put in order or to match: a question like any other, but neither scored nor recorded.</summary>
internal sealed record SortBlock(OutcomeQuestion Question) : Block
{
    public override IEnumerable<InlineText> Texts => CourseText.TextsOf(Question);

    public override string ToHtml(TextContext context) => SortHtml.Write(this, context);
}
