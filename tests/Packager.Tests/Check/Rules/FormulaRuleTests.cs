using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class FormulaRuleTests
{
    [Theory]
    [InlineData("A formula $\\frac{1}{2$ here.\n", "7:11")]
    [InlineData("$$\n\\frac{1\n$$\n", "7:1")]
    [InlineData("Table: A formula $\\frac{1$\n\n| A |\n|---|\n| 1 |\n", "7:18")]
    [InlineData("$\\nosuchcommand$\n", "7:1")]
    public void A_formula_that_cannot_be_read_is_shown(string body, string place)
    {
        var finding = Assert.Single(Findings.Of(SmallCourse.WithBody(body)));

        Assert.StartsWith($"01-basics/01-words.md:{place} LE3010 this formula cannot be read: ", finding, StringComparison.Ordinal);
        Assert.EndsWith(" | check the TeX; write \\$ for a dollar sign", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$\\def\\a{\\a\\a}\\a$")]
    [InlineData("$\\def\\a#1{\\a{#1#1}}\\a{x}$")]
    public void A_formula_that_expands_without_end_is_refused_in_good_time(string formula)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Contains("LE3010", Assert.Single(Findings.Of(SmallCourse.WithBody(formula + "\n"))), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("A formula $x_t = \\frac{1}{2}$ here.\n")]
    [InlineData("$$\n\\sum_{i=1}^n x_i\n$$\n")]
    [InlineData("It costs \\$5 and \\$6.\n")]
    public void A_formula_that_can_be_read_is_fine(string body) => Findings.None(SmallCourse.WithBody(body));
}
