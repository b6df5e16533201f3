namespace Packager.Tests.Blocks;

/// <summary>An explorer cannot fail in front of a learner: what can be known at build is said at build.</summary>
public sealed class ExplorerErrorTests
{
    [Theory]
    [InlineData("x * rat", "10:38 LE3206: this formula cannot be computed: 'rat' has no value here (did you mean 'rate'?)")]
    [InlineData("x + / 2", "10:38 LE3206: this formula cannot be computed: a number, a name or '(' is missing before '/'")]
    [InlineData("'x + / 2'", "10:39 LE3206: this formula cannot be computed: a number, a name or '(' is missing before '/'")]
    [InlineData("\"exp(1\"", "10:40 LE3206: this formula cannot be computed: ')' is missing at the end")]
    [InlineData("2x", "10:35 LE3206: this formula cannot be computed: 'x' is not expected here (write * to multiply)")]
    public void A_formula_that_cannot_be_read_is_shown_with_its_column(string formula, string expected) =>
        Assert.Equal([expected], OneLesson.Check(Explorer($"  - {{name: y, label: Y, formula: {formula}}}")));

    [Theory]
    [InlineData("1 / (x - 3)", "10:36 LE3209: 'y' is not a number when x = 3, rate = 0.5")]
    [InlineData("log(x - 3)", "10:34 LE3209: 'y' is not a number when x = 3, rate = 0.5")]
    public void A_start_without_a_result_is_an_error(string formula, string expected) =>
        Assert.StartsWith(expected, Assert.Single(OneLesson.Check(Explorer($"  - {{name: y, label: Y, formula: {formula}}}"))), StringComparison.Ordinal);

    [Fact]
    public void An_output_can_use_those_above_it_but_neither_itself_nor_those_below() =>
        Assert.Equal(
            ["11:34 LE3206: this formula cannot be computed: 'b' has no value here (a formula can use x, rate, a; an output only those above it)"],
            OneLesson.Check(Explorer("  - {name: a, label: A, formula: x}\n  - {name: b, label: B, formula: b}\n  - {name: c, label: C, formula: a}")));

    [Theory]
    [InlineData("min: 5, max: 1, step: 1, start: 5", "the slider 's' cannot be used: 'max' is not greater than 'min' (write the smaller number as 'min')")]
    [InlineData("min: 0, max: 1, step: 0, start: 0", "the slider 's' cannot be used: 'step' is not greater than 0 (write how far one press of an arrow key goes, such as 1 or 0.05)")]
    [InlineData("min: 0, max: 1, step: 0.3, start: 0", "the slider 's' cannot be used: no whole number of steps leads from 'min' to 'max' (write 'max: 0.9', or another 'step')")]
    [InlineData("min: 0, max: 1, step: 0.1, start: 0.25", "the slider 's' cannot be used: 'start' is not one of its positions (write 0, 0.1, … or 1)")]
    [InlineData("min: 0, max: 1, step: 0.1, start: 2", "the slider 's' cannot be used: 'start' is not one of its positions (write 0, 0.1, … or 1)")]
    [InlineData("min: 0, max: 1, step: 0.0001, start: 0", "the slider 's' cannot be used: it has more than 1000 positions (write a larger 'step')")]
    public void A_slider_has_a_range_that_its_steps_divide(string range, string expected) =>
        Assert.Contains(
            OneLesson.Check($"```explorer\ntitle: T\nsliders:\n  - {{name: s, label: S, {range}}}\noutputs:\n  - {{name: y, label: Y, formula: s}}\n```"),
            found => found.Contains("LE3210: " + expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("exp", "it is a function")]
    [InlineData("x", "it is taken")]
    [InlineData("2a", "it is a letter, then letters, digits and underscores, at most 20")]
    public void A_name_is_new_and_can_stand_in_a_formula(string name, string problem) =>
        Assert.Equal(
            [$"10:12 LE3208: '{name}' cannot be a name: {problem} (write another, such as 'w' or 'path_length')"],
            OneLesson.Check(Explorer($"  - {{name: {name}, label: Y, formula: x}}")));

    [Fact]
    public void A_chart_draws_what_there_is() =>
        Assert.Equal(
            [
                "12:24 LE3207: there is no slider 'speed' (write one of: x, rate)",
                "12:35 LE3207: there is no output with a label 'hidden' (write one of: y)",
            ],
            OneLesson.Check(Explorer("  - {name: hidden, formula: x}\n  - {name: y, label: Y, formula: x}", "chart: {type: line, x: speed, y: [hidden]}")));

    [Fact]
    public void Some_output_must_be_shown() =>
        Assert.Contains(OneLesson.Check(Explorer("  - {name: y, formula: x}")), f => f.Contains("LE2001: the block 'explorer' has no 'label'", StringComparison.Ordinal));

    [Fact]
    public void A_row_holds_positions_of_the_sliders() =>
        Assert.Equal(
            ["12:9 LE3210: the slider 'x' cannot be used: 2.5 is not one of its positions (write 0, 1, … or 10)"],
            OneLesson.Check(Explorer("  - {name: y, label: Y, formula: x}", "rows:\n  - {x: 2.5}")));

    private static string Explorer(string outputs, string more = "") =>
        $"```explorer\ntitle: T\nsliders: [{{name: x, label: X, min: 0, max: 10, step: 1, start: 3}}, {{name: rate, label: R, min: 0, max: 1, step: 0.5, start: 0.5}}]\noutputs:\n{outputs}\n{more}\n```";
}
