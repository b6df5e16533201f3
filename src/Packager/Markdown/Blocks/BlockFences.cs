using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Blocks.Compare;
using LlmEvolution.Packager.Markdown.Blocks.Explorer;
using LlmEvolution.Packager.Markdown.Blocks.Flashcards;
using LlmEvolution.Packager.Markdown.Blocks.Sort;
using LlmEvolution.Packager.Markdown.Blocks.Timeline;
using LlmEvolution.Packager.Markdown.Blocks.Walkthrough;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Translations;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Markdown.Blocks;

/// <summary>Code fences whose name is a kind of block; the one list of kinds.</summary>
internal static class BlockFences
{
    private static readonly Dictionary<string, Func<BlockReader, Block?>> s_kinds = new(StringComparer.Ordinal)
    {
        ["walkthrough"] = WalkthroughReader.Read,
        ["explorer"] = ExplorerReader.Read,
        ["compare"] = ComparisonReader.Read,
        ["timeline"] = TimelineReader.Read,
        ["sort"] = SortReader.Read,
        ["flashcards"] = FlashcardsReader.Read,
    };

    public static IReadOnlyCollection<string> Kinds => s_kinds.Keys;

    public static bool IsBlock(FencedCodeBlock fence) => s_kinds.ContainsKey(fence.Info ?? "");

    public static Block? BlockOf(FencedCodeBlock fence) => fence.GetData(typeof(BlockFences)) as Block;

    public static IEnumerable<Block> Of(MarkdownDocument body) => body.Descendants<FencedCodeBlock>().Select(BlockOf).OfType<Block>();

    public static void Read(MarkdownDocument body, SourceFile file, CourseMarkdown markdown, DiagnosticBag diagnostics, TranslatedBody? translation = null)
    {
        var number = 0;
        foreach (var fence in body.Descendants<FencedCodeBlock>().Where(IsBlock))
        {
            number++;
            var before = diagnostics.Count;
            var node = FenceYaml.Load(fence, file, diagnostics);
            if (node is not YamlMap map)
            {
                if (diagnostics.Count == before)
                    diagnostics.Report(BlockDiagnostics.NotAMapping, file.Span(fence.Span.Start, 3), "write its keys and values below the backticks; docs/authoring.md has an example of each block", fence.Info);
                continue;
            }
            var reader = new BlockReader(new MapReader(translation?.Merge(fence, map) ?? map, $"the block '{fence.Info}'", diagnostics), number, markdown, diagnostics);
            if (s_kinds[fence.Info!](reader) is { } block) fence.SetData(typeof(BlockFences), block);
            reader.Map.Finish();
        }
    }
}
