using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Flashcards;

internal static class FlashcardsReader
{
    public static Block? Read(BlockReader reader)
    {
        var title = reader.Inline(reader.Map, "title", required: true);
        var intro = reader.Inline(reader.Map, "text");
        var cards = reader.Each("cards", "a card", 2, 30, card => ReadCard(reader, card));
        return title is null || cards is null ? null : new FlashcardsBlock(title, intro, cards.Value);
    }

    private static Flashcard? ReadCard(BlockReader reader, MapReader card)
    {
        var term = reader.Inline(card, "term", required: true);
        var answer = reader.Inline(card, "answer", required: true);
        return term is null || answer is null ? null : new Flashcard(term, answer);
    }
}
