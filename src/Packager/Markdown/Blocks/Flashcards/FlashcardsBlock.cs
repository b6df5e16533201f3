using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Flashcards;

/// <summary>Terms and answers to learn by heart.</summary>
internal sealed record FlashcardsBlock(InlineText Title, InlineText? Intro, ImmutableArray<Flashcard> Cards) : Block
{
    public override IEnumerable<InlineText> Texts =>
        new[] { Title, Intro }.OfType<InlineText>().Concat(Cards.SelectMany(c => new[] { c.Term, c.Answer }));

    public override string ToHtml(TextContext context) => FlashcardsHtml.Write(this, context);
}

internal sealed record Flashcard(InlineText Term, InlineText Answer);
