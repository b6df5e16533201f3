using Packager.Testing;

namespace Packager.Tests.Check.Style;

public sealed class SubheadingStyleRuleTests
{
    [Fact]
    public void A_section_that_is_not_named_is_not_divided() => Findings.Single(
        "01-basics/01-words.md:11:1 LE3309 the heading 'More' divides the section 'Key points', which the house style keeps whole | headings of level 3 stand below 'The idea' and 'The evidence'",
        Styled.Lesson("subheadings: [The idea, The evidence]", "## Key points\n\nA.\n\n### More\n\nB.\n"));

    [Fact]
    public void A_section_that_is_named_is() => Findings.None(
        Styled.Lesson("subheadings: [The idea]", "## The idea\n\n### One\n\nA.\n\n### Two\n\nB.\n\n## Key points\n\nC.\n"));
}
