using System.Collections.Immutable;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>Reads an explorer and computes it once, so that it cannot fail in front of a learner at the start.</summary>
internal static class ExplorerReader
{
    public static Block? Read(BlockReader reader)
    {
        var title = reader.Inline(reader.Map, "title", required: true);
        var intro = reader.Inline(reader.Map, "text");
        var names = new ExplorerNames(reader.Diagnostics);
        var sliders = reader.Each("sliders", "a slider", 1, 3, slider => SliderReader.Read(reader, slider, names));
        // What follows can only be judged once the sliders are known.
        var outputs = reader.Each("outputs", "an output", 1, 12, output => OutputReader.Read(reader, output, names, sliders is not null));
        if (sliders is null || outputs is null)
        {
            // Known keys, but nothing to judge them by.
            _ = reader.Map.Has("chart") | reader.Map.Has("rows");
            return null;
        }
        var chart = ChartReader.Read(reader, sliders.Value, outputs.Value);
        var rows = RowReader.Read(reader, sliders.Value);
        return HasLabel(reader, outputs.Value) & StartsWell(reader, sliders.Value, outputs.Value) && title is not null
            ? new ExplorerBlock(title, intro, sliders.Value, outputs.Value, chart, rows)
            : null;
    }

    private static bool HasLabel(BlockReader reader, ImmutableArray<Output> outputs)
    {
        if (outputs.Any(o => o.Label is not null)) return true;
        reader.Map.Missing("label", "give at least one output a 'label': only those are shown");
        return false;
    }

    private static bool StartsWell(BlockReader reader, ImmutableArray<Slider> sliders, ImmutableArray<Output> outputs)
    {
        var values = ExplorerBlock.Compute(sliders, outputs, [.. sliders.Select(s => s.Start)]);
        var index = outputs.ToList().FindIndex(o => double.IsNaN(values[o.Name]));
        if (index < 0) return true;
        var formula = reader.Map.Maps("outputs", "an output").ElementAt(index).Scalar("formula")!;
        var culprit = outputs[index].Expression.Culprit(values);
        var start = string.Join(", ", sliders.Select(s => $"{s.Name} = {NumberText.Of(s.Start, s.Decimals, Words.English)}"));
        reader.Diagnostics.Report(BlockDiagnostics.NoNumber, BlockReader.PlaceIn(formula, culprit.Start, 1), "a division by zero, the root or logarithm of a number that has none, or a number too large: start elsewhere, or guard it, as in max(x, 0.001)", outputs[index].Name, start);
        return false;
    }
}
