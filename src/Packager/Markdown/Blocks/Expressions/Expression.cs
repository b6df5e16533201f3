using System.Collections.Immutable;

namespace LlmEvolution.Packager.Markdown.Blocks.Expressions;

/// <summary>
/// A formula of an explorer. The browser computes it with src/Runtime/src/blocks/expression.ts; tests/expressions.json holds
/// both to the same results. What is not a finite number is NaN at every step, so that both fail alike.
/// </summary>
/// <param name="Start">Offset in the text it was read from.</param>
internal abstract record Expression(int Start)
{
    protected virtual ImmutableArray<Expression> Parts => [];

    public abstract double Evaluate(IReadOnlyDictionary<string, double> values);

    /// <summary>The innermost part that is no number although all of its own parts are.</summary>
    public Expression Culprit(IReadOnlyDictionary<string, double> values) =>
        Parts.FirstOrDefault(p => double.IsNaN(p.Evaluate(values)))?.Culprit(values) ?? this;

    protected static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;
}

internal sealed record NumberExpression(double Value, int Start) : Expression(Start)
{
    public override double Evaluate(IReadOnlyDictionary<string, double> values) => Finite(Value);
}

internal sealed record NameExpression(string Name, int Start) : Expression(Start)
{
    public override double Evaluate(IReadOnlyDictionary<string, double> values) => values[Name];
}

internal sealed record NegativeExpression(Expression Inner, int Start) : Expression(Start)
{
    protected override ImmutableArray<Expression> Parts => [Inner];

    public override double Evaluate(IReadOnlyDictionary<string, double> values) => -Inner.Evaluate(values);
}

/// <param name="Start">Of the operator.</param>
internal sealed record BinaryExpression(char Operator, Expression Left, Expression Right, int Start) : Expression(Start)
{
    protected override ImmutableArray<Expression> Parts => [Left, Right];

    public override double Evaluate(IReadOnlyDictionary<string, double> values)
    {
        var (left, right) = (Left.Evaluate(values), Right.Evaluate(values));
        return Finite(Operator switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            '/' => left / right,
            _ => ExpressionFunctions.Power(left, right),
        });
    }
}

internal sealed record CallExpression(string Function, ImmutableArray<Expression> Arguments, int Start) : Expression(Start)
{
    protected override ImmutableArray<Expression> Parts => Arguments;

    public override double Evaluate(IReadOnlyDictionary<string, double> values) =>
        Finite(ExpressionFunctions.All[Function].Compute([.. Arguments.Select(a => a.Evaluate(values))]));
}
