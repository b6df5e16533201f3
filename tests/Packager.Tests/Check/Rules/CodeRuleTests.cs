using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class CodeRuleTests
{
    [Fact]
    public void A_code_block_names_its_language() => Findings.Single(
        "01-basics/01-words.md:7:1 LE3015 the code block does not name its language | write it behind the backticks, or 'text' for none", SmallCourse.WithBody("```\nx = 1\n```\n"));

    [Theory]
    [InlineData("```python\nx = 1\n```\n")]
    [InlineData("```text\nx\n```\n")]
    [InlineData("$$\nx\n$$\n")]
    public void A_code_block_with_a_language_or_a_formula_is_fine(string body) => Findings.None(SmallCourse.WithBody(body));
}
