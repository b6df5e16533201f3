namespace LlmEvolution.Packager.Markdown.Blocks.Expressions;

/// <summary>What a formula may call. Every function is NaN when one of its values is.</summary>
internal static class ExpressionFunctions
{
    private const int Any = int.MaxValue;

    public static readonly IReadOnlyDictionary<string, ExpressionFunction> All = new Dictionary<string, ExpressionFunction>(StringComparer.Ordinal)
    {
        ["min"] = new(1, Any, v => v.Aggregate(Math.Min)),
        ["max"] = new(1, Any, v => v.Aggregate(Math.Max)),
        ["exp"] = new(1, 1, v => Math.Exp(v[0])),
        ["log"] = new(1, 1, v => Math.Log(v[0])),
        ["log2"] = new(1, 1, v => Math.Log2(v[0])),
        ["sqrt"] = new(1, 1, v => Math.Sqrt(v[0])),
        ["abs"] = new(1, 1, v => Math.Abs(v[0])),
        ["round"] = new(1, 1, v => Math.Round(v[0], MidpointRounding.AwayFromZero)),
        ["sigmoid"] = new(1, 1, v => 1 / (1 + Math.Exp(-v[0]))),
        ["pow"] = new(2, 2, v => Power(v[0], v[1])),
    };

    // IEEE 754 takes pow(1, NaN) for 1, ECMAScript for NaN.
    public static double Power(double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? double.NaN : Math.Pow(x, y);
}

internal sealed record ExpressionFunction(int Fewest, int Most, Func<double[], double> Compute);
