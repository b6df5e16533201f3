using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Walkthrough;

internal static class WalkthroughReader
{
    public static Block? Read(BlockReader reader)
    {
        var title = reader.Inline(reader.Map, "title", required: true);
        var intro = reader.Inline(reader.Map, "text");
        var figure = BlockReader.Figure(reader.Map);
        var steps = reader.Each("steps", "a step", 2, 12, step => ReadStep(reader, step));
        return title is null || steps is null ? null : new WalkthroughBlock(title, intro, figure, steps.Value);
    }

    private static WalkthroughStep? ReadStep(BlockReader reader, MapReader step)
    {
        var title = reader.Inline(step, "title", required: true);
        var text = reader.Inline(step, "text", required: true);
        var figure = BlockReader.Figure(step);
        var show = step.References("show");
        return title is null || text is null ? null : new WalkthroughStep(title, text, figure, show);
    }
}
