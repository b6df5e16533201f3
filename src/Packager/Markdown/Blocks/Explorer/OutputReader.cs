using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Blocks.Expressions;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

internal static class OutputReader
{
    private const int MostDecimals = 10;
    private const int UsualDecimals = 2;

    /// <param name="complete">All sliders are known, so that a name without value is the formula's fault.</param>
    public static Output? Read(BlockReader reader, MapReader map, ExplorerNames names, bool complete)
    {
        var label = map.Text("label");
        var decimals = map.Whole("decimals", 0, MostDecimals) ?? UsualDecimals;
        var unit = map.Text("unit");
        var formula = map.Scalar("formula", required: true);
        // Read before its own name is known: a formula cannot use itself.
        var expression = formula is not null && complete ? Parse(reader, formula, names) : null;
        var name = map.Scalar("name", required: true) is { } scalar ? names.Take(scalar) : null;
        return name is null || expression is null ? null : new Output(name, label, formula!.Value, expression, decimals, unit);
    }

    private static Expression? Parse(BlockReader reader, YamlScalar formula, ExplorerNames names)
    {
        var (expression, error) = ExpressionParser.Parse(formula.Value, names.All);
        if (error is not null) reader.Diagnostics.Report(BlockDiagnostics.BadFormula, BlockReader.PlaceIn(formula, error.Start, error.Length), error.Help, error.Message);
        return expression;
    }
}
