using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

internal static class SliderReader
{
    // Farther than anything a slider can show.
    private const decimal Limit = 1_000_000_000;

    // Positions: a slider as wide as a phone has no more pixels.
    private const int PositionLimit = 1000;

    public static Slider? Read(BlockReader reader, MapReader map, ExplorerNames names)
    {
        var name = map.Scalar("name", required: true) is { } scalar ? names.Take(scalar) : null;
        var label = map.Text("label", required: true);
        var minimum = map.Number("min", -Limit, Limit, required: true);
        var maximum = map.Number("max", -Limit, Limit, required: true);
        var step = map.Number("step", -Limit, Limit, required: true);
        var start = map.Number("start", -Limit, Limit, required: true);
        var unit = map.Text("unit");
        if (name is null || label is null || minimum is null || maximum is null || step is null || start is null) return null;
        var slider = new Slider(name, label, minimum.Value, maximum.Value, step.Value, start.Value, unit);
        if (Problem(slider) is not var (key, problem, help)) return slider;
        reader.Diagnostics.Report(BlockDiagnostics.BadSlider, map.SpanOf(key), help, name, problem);
        return null;
    }

    private static (string Key, string Problem, string Help)? Problem(Slider s)
    {
        if (s.Minimum >= s.Maximum) return ("max", "'max' is not greater than 'min'", "write the smaller number as 'min'");
        if (s.Step <= 0) return ("step", "'step' is not greater than 0", "write how far one press of an arrow key goes, such as 1 or 0.05");
        if ((s.Maximum - s.Minimum) / s.Step > PositionLimit) return ("step", $"it has more than {PositionLimit} positions", "write a larger 'step'");
        if ((s.Maximum - s.Minimum) % s.Step != 0) return ("max", "no whole number of steps leads from 'min' to 'max'", $"write 'max: {s.Minimum + (Math.Floor((s.Maximum - s.Minimum) / s.Step) * s.Step)}', or another 'step'");
        return IsPosition(s, s.Start) ? null : ("start", "'start' is not one of its positions", $"write {s.Minimum}, {s.Minimum + s.Step}, … or {s.Maximum}");
    }

    public static bool IsPosition(Slider s, decimal value) =>
        value >= s.Minimum && value <= s.Maximum && (value - s.Minimum) % s.Step == 0;
}
