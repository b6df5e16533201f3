using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

internal static class ChartReader
{
    // The theme has four colours for curves and bars.
    private const int MostCurves = 4;
    private const decimal Limit = 1_000_000_000_000;

    public static Chart? Read(BlockReader reader, ImmutableArray<Slider> sliders, ImmutableArray<Output> outputs)
    {
        if (reader.Map.Map("chart", "the chart") is not { } map) return null;
        var line = map.Word("type", ["line", "bars"], required: true) == "line";
        var x = line ? map.Scalar("x", required: true) : null;
        var y = map.Scalars("y", required: true);
        var minimum = map.Number("min", -Limit, Limit);
        var maximum = map.Number("max", -Limit, Limit);
        map.Finish();
        var known = (x is null || IsOneOf(reader, x, "slider", sliders.Select(s => s.Name)))
            & y.All(name => IsOneOf(reader, name, "output with a label", outputs.Where(o => o.Label is not null).Select(o => o.Name)));
        if (minimum >= maximum)
        {
            reader.Diagnostics.Report(ModelDiagnostics.EmptyRange, map.SpanOf("max"), "write the smaller number as 'min'", minimum, maximum);
            return null;
        }
        return !known || !reader.CountIs(map, "y", y.Length, 1, MostCurves) || (line && x is null) ? null : new Chart(x?.Value, [.. y.Select(n => n.Value)], minimum, maximum);
    }

    private static bool IsOneOf(BlockReader reader, YamlScalar name, string what, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (names.Contains(name.Value)) return true;
        reader.Diagnostics.Report(BlockDiagnostics.UnknownName, name.Span, NearMiss.Help(name.Value, names, $"write one of: {string.Join(", ", names)}"), what, name.Value);
        return false;
    }
}
