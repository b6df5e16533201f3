using System.Text.Json;
using LlmEvolution.Packager.Markdown.Blocks.Expressions;

namespace Packager.Tests.Blocks;

/// <summary>The same cases as in src/Runtime/test/blocks-expression.test.ts: page and build must agree.</summary>
public sealed class ExpressionTests
{
    private sealed record Computed(string Formula, Dictionary<string, double>? Values, double? Result);

    private sealed record Refused(string Formula, Dictionary<string, double>? Values, int At);

    private sealed record Cases(Computed[] Computed, Refused[] Refused);

    [Fact]
    public void Formulas_have_the_values_that_the_browser_computes()
    {
        foreach (var (formula, values, result) in Read().Computed)
        {
            var (expression, error) = ExpressionParser.Parse(formula, values?.Keys.ToList() ?? []);
            Assert.Null(error);
            var actual = expression!.Evaluate(values ?? []);

            if (result is not { } expected) Assert.True(double.IsNaN(actual), $"{formula}: {actual}");
            else Assert.True(Math.Abs(actual - expected) <= 1e-12 * Math.Max(1, Math.Abs(expected)), $"{formula}: {actual}");
        }
    }

    [Fact]
    public void Formulas_are_refused_at_the_place_where_the_browser_refuses_them()
    {
        foreach (var (formula, values, at) in Read().Refused)
        {
            var (expression, error) = ExpressionParser.Parse(formula, values?.Keys.ToList() ?? []);

            Assert.Null(expression);
            Assert.Equal((formula, at), (formula, error!.Start));
        }
    }

    [Theory]
    [InlineData("1 + ", "a number, a name or '(' is missing at the end")]
    [InlineData("(1", "')' is missing at the end")]
    [InlineData("2x", "'x' is not expected here", "write * to multiply")]
    [InlineData("1 % 2", "'%' is not expected here", "the operators are + - * / ^")]
    [InlineData("sqr(2)", "there is no function 'sqr'", "did you mean 'sqrt'?")]
    [InlineData("pow(2)", "'pow' takes two values, not 1")]
    [InlineData("rat + 1", "'rat' has no value here", "did you mean 'rate'?")]
    [InlineData("exp", "'exp' has no value here", "write its values in brackets: exp(…)")]
    public void An_error_says_what_is_wrong_and_what_to_write(string formula, string message, string? help = null)
    {
        var (_, error) = ExpressionParser.Parse(formula, ["rate"]);

        Assert.Equal((message, help), (error!.Message, error.Help));
    }

    [Fact]
    public void A_formula_of_more_than_300_characters_is_refused()
    {
        Assert.Null(ExpressionParser.Parse(string.Concat(Enumerable.Repeat("1+", 149)) + "11", []).Error);
        Assert.NotNull(ExpressionParser.Parse(string.Concat(Enumerable.Repeat("1+", 150)) + "1", []).Error);
    }

    [Fact]
    public void The_culprit_is_the_innermost_part_that_is_no_number()
    {
        var expression = ExpressionParser.Parse("1 + max(2, 3 / (a - a))", ["a"]).Expression!;

        Assert.Equal(13, expression.Culprit(new Dictionary<string, double> { ["a"] = 5 }).Start);
    }

    private static Cases Read() =>
        JsonSerializer.Deserialize<Cases>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "expressions.json")), JsonSerializerOptions.Web)!;
}
