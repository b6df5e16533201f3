using LlmEvolution.Packager.Markdown.Formulas;

namespace Packager.Tests.Markdown;

public sealed class FormulaCompilerTests
{
    private readonly FormulaCompiler _formulas = new();

    [Fact]
    public void A_formula_becomes_MathML() =>
        Assert.Equal(("<math><msub><mi>x</mi><mi>t</mi></msub></math>", null), _formulas.Compile("x_t", false));

    [Fact]
    public void A_formula_on_lines_of_its_own_is_displayed_as_a_block() =>
        Assert.StartsWith("<math display=\"block\"", _formulas.Compile("x", true).MathMl, StringComparison.Ordinal);

    [Fact]
    public void Text_in_a_formula_is_text() =>
        Assert.Contains("<mtext>&lt;b&gt;&quot;</mtext>", _formulas.Compile(@"\text{<b>""}", false).MathMl, StringComparison.Ordinal);

    [Theory]
    [InlineData(@"\href{javascript:alert(1)}{x}")]
    [InlineData(@"\url{https://example.org}")]
    [InlineData(@"\includegraphics{a.png}")]
    [InlineData(@"\class{term}{x}")]
    [InlineData(@"\id{main}{x}")]
    [InlineData(@"\style{color:red}{x}")]
    [InlineData(@"\data{player=exit}{x}")]
    public void A_formula_neither_links_nor_loads_nor_names_parts_of_the_page(string tex)
    {
        var (mathMl, problem) = _formulas.Compile(tex, true);

        Assert.Null(mathMl);
        Assert.NotNull(problem);
    }

    [Theory]
    [InlineData(@"\begin{align}a\label{main}\end{align}")]
    [InlineData(@"x\tag{1}\label{main}")]
    [InlineData(@"x\ref{main}")]
    [InlineData(@"x\eqref{main}")]
    public void References_between_formulas_would_need_a_script(string tex) => Assert.Equal(
        (null, @"\label, \ref and \eqref are not supported; write the number with \tag and the reference as text"), _formulas.Compile(tex, true));

    [Theory]
    [InlineData("\\char\"0")]
    [InlineData("\\char\"7")]
    [InlineData("\\char\"D800")]
    public void A_formula_cannot_make_a_character_that_no_page_may_hold(string tex) =>
        Assert.Equal((null, "it makes a character that no page may hold"), _formulas.Compile(tex, false));

    [Fact]
    public void A_formula_of_absurd_depth_is_refused() =>
        Assert.Equal((null, "it is too complex or expands without end"), _formulas.Compile(new string('{', 5_000) + new string('}', 5_000), false));

    [Fact]
    public void A_formula_after_one_that_was_too_complex_is_fine()
    {
        _formulas.Compile(@"\def\a#1{\a{#1#1}}\a{x}", false);

        Assert.Null(_formulas.Compile("x", false).Problem);
    }
}
