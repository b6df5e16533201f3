using Packager.Testing;

namespace Packager.Tests.Check.Rules;

/// <summary>Found by fuzzing: a bell on a page (FUZZ_SEED=6, case 53196 of A_valid_course_with_a_few_changes).</summary>
public sealed class EntityRuleTests
{
    [Theory]
    [InlineData("Text &#7;\n", "7:6", "0007")]
    [InlineData("Text &#x1B;\n", "7:6", "001B")]
    [InlineData("## A &#127;\n\nText\n", "7:6", "007F")]
    [InlineData("[text](https://example.org \"A &#7;\")\n", "7:1", "0007")]
    [InlineData("[text](https://example.org/&#7;)\n", "7:1", "0007")]
    [InlineData("```python&#7;\nx\n```\n", "7:1", "0007")]
    public void An_entity_makes_no_control_character(string body, string place, string character) => Findings.Single(
        $"01-basics/01-words.md:{place} LE1004 the character U+{character} may stand neither in a page nor in a manifest | remove its entity",
        SmallCourse.WithBody(body));

    [Fact]
    public void In_a_question_it_is_found_where_the_text_stands() => Findings.Single(
        "01-basics/quiz.yml:4:11 LE1004 the character U+0007 may stand neither in a page nor in a manifest | remove its entity",
        SmallCourse.WithQuestion("id: q\ntype: true-false\nstem: A &#7;?\nanswer: true\nfeedback: {true: a, false: b}"));

    [Theory]
    [InlineData("&amp; &lt; &nbsp; &#x41; &#9731; \\&#7; `&#7;`\n")]
    public void Other_entities_and_what_only_looks_like_one_are_fine(string body) => Findings.None(SmallCourse.WithBody(body));
}
