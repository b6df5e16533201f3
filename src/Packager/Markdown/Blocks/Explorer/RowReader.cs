using System.Collections.Immutable;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>The settings in the table of values: the author's, or the start and the ends of each slider.</summary>
internal static class RowReader
{
    public static ImmutableArray<ImmutableArray<decimal>> Read(BlockReader reader, ImmutableArray<Slider> sliders)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<decimal>>();
        foreach (var map in reader.Map.Maps("rows", "a row"))
        {
            rows.Add([.. sliders.Select(s => ReadSetting(reader, map, s))]);
            map.Finish();
        }
        return rows.Count > 0 ? rows.ToImmutable() : [.. Usual(sliders)];
    }

    private static decimal ReadSetting(BlockReader reader, MapReader map, Slider slider)
    {
        var value = map.Number(slider.Name, slider.Minimum, slider.Maximum) ?? slider.Start;
        if (!SliderReader.IsPosition(slider, value))
            reader.Diagnostics.Report(BlockDiagnostics.BadSlider, map.SpanOf(slider.Name), $"write {slider.Minimum}, {slider.Minimum + slider.Step}, … or {slider.Maximum}", slider.Name, $"{value} is not one of its positions");
        return value;
    }

    private static IEnumerable<ImmutableArray<decimal>> Usual(ImmutableArray<Slider> sliders)
    {
        var start = sliders.Select(s => s.Start).ToImmutableArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ends = sliders.SelectMany((s, i) => new[] { start.SetItem(i, s.Minimum), start.SetItem(i, s.Maximum) });
        return ends.Prepend(start).Where(row => seen.Add(string.Join(' ', row)));
    }
}
