using System.Globalization;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Sort;

internal static class SortReader
{
    public static Block? Read(BlockReader reader)
    {
        // No author can write a colon in an id, so it meets no check's.
        var id = string.Create(CultureInfo.InvariantCulture, $"sort:{reader.Number}");
        return new QuestionBuilder(reader.Markdown, reader.Diagnostics).BuildExercise(reader.Map, id) is { } question ? new SortBlock(question) : null;
    }
}
