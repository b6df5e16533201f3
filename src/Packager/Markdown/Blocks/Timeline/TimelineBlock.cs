using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Timeline;

/// <summary>Dated events in order.</summary>
internal sealed record TimelineBlock(InlineText Title, InlineText? Intro, ImmutableArray<TimelineEvent> Events) : Block
{
    public override IEnumerable<InlineText> Texts =>
        new[] { Title, Intro }.Concat(Events.SelectMany(e => new[] { e.Title, e.Text })).OfType<InlineText>();

    public override string ToHtml(TextContext context) => TimelineHtml.Write(this, context);
}

/// <param name="Date">As a reader reads it: 2014, September 2014, the 1990s.</param>
internal sealed record TimelineEvent(string Date, InlineText Title, InlineText? Text);
