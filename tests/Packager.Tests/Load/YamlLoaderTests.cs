using Packager.Testing;

namespace Packager.Tests.Load;

public sealed class YamlLoaderTests
{
    [Theory]
    [InlineData("a: [1, 2", "1:9", "check the indentation (two spaces a level, no tabs) and put text with special characters in quotes")]
    [InlineData("a: b: c", "1:5", "put text that contains ': ' in quotes")]
    [InlineData("a: \"open", "1:4", "check the indentation (two spaces a level, no tabs) and put text with special characters in quotes")]
    [InlineData("a: @b", "1:4", "put text that begins with @, % or ` in quotes")]
    [InlineData("a: \"\\UFFFFFFFF\"", "1:2", "look behind this place for an escape such as \\U that is no character")]
    [InlineData("a: 1\n\tb: 2", "1:4", "check the indentation (two spaces a level, no tabs) and put text with special characters in quotes")]
    public void Broken_YAML_is_shown_where_it_breaks(string text, string place, string help)
    {
        var finding = Assert.Single(Findings.Of(SmallCourse.With("glossary.yml", text)));

        Assert.StartsWith($"glossary.yml:{place} LE1006 this is not valid YAML: ", finding, StringComparison.Ordinal);
        Assert.EndsWith(" | " + help, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_front_matter_is_shown_where_it_stands_in_the_lesson()
    {
        var finding = Assert.Single(Findings.Of(SmallCourse.WithFrontMatter("title: Words: a list\nsummary: x\nminutes: 1")));

        Assert.StartsWith("01-basics/01-words.md:2:13 LE1006 ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused() => Findings.Single(
        "course.yml:7:1 LE1007 the key 'title' stands twice in the same place | remove one of the two",
        SmallCourse.With("course.yml", SmallCourse.CourseYml + "title: Again\n"));

    [Fact]
    public void YAML_that_is_nested_without_reason_is_refused() => Findings.Single(
        "glossary.yml:1:42 LE1008 the YAML is nested more than 40 levels deep | flatten it",
        SmallCourse.With("glossary.yml", new string('[', 50) + new string(']', 50)));

    [Theory]
    [InlineData("- &a x", "1:3", "anchors and aliases (& and *)", "write the value out; put text that begins with & or * in quotes")]
    [InlineData("- *a", "1:3", "anchors and aliases (& and *)", "write the value out; put text that begins with & or * in quotes")]
    [InlineData("- &a [x]", "1:3", "anchors and aliases (& and *)", "write the value out; put text that begins with & or * in quotes")]
    [InlineData("- !secret x", "1:3", "tags (!)", "put text that begins with ! in quotes")]
    [InlineData("- !!binary x", "1:3", "tags (!)", "put text that begins with ! in quotes")]
    [InlineData("- a\n---\n- b", "2:1", "several documents in one file", "write one document per file, without a second '---'")]
    public void Parts_of_YAML_that_would_surprise_an_author_are_refused(string text, string place, string what, string help) => Findings.Single(
        $"glossary.yml:{place} LE1009 {what} are not supported | {help}",
        SmallCourse.With("glossary.yml", text));

    [Theory]
    [InlineData(@"""a\0b""", "0000")]
    [InlineData(@"""\x07""", "0007")]
    [InlineData(@"""\uFFFF""", "FFFF")]
    public void An_escape_cannot_bring_a_control_character_in(string value, string code) => Findings.Single(
        $"01-basics/module.yml:1:8 LE1004 the character U+{code} may stand neither in a page nor in a manifest | remove its escape",
        SmallCourse.With("01-basics/module.yml", $"title: {value}\nsummary: x\n"));

    [Fact]
    public void A_key_is_a_single_value() => Findings.Single(
        "glossary.yml:1:3 LE1016 a key must be a single value, not a list | write a word before the colon",
        SmallCourse.With("glossary.yml", "- [a, b]: c"));
}
