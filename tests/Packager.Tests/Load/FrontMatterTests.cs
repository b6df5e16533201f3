using Packager.Testing;

namespace Packager.Tests.Load;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("## In brief\n")]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData("----\ntitle: x\n----\n")]
    public void A_lesson_begins_with_front_matter(string text) => Findings.Single(
        "01-basics/01-words.md:1:1 LE1010 the lesson does not begin with front matter | begin the file with '---', then title, summary and minutes, then '---'",
        SmallCourse.With(SmallCourse.Lesson, text));

    [Fact]
    public void Front_matter_is_closed() => Findings.Single(
        "01-basics/01-words.md:1:1 LE1011 the front matter is not closed | write '---' on a line of its own after the last key",
        SmallCourse.With(SmallCourse.Lesson, "---\ntitle: x\n\n## In brief\n"));

    [Theory]
    [InlineData("", "1:1", "empty")]
    [InlineData("just words", "2:1", "a single value")]
    public void Front_matter_is_a_mapping(string frontMatter, string place, string kind) => Findings.Single(
        $"01-basics/01-words.md:{place} LE1016 the front matter must be a mapping (key: value), not {kind} | write keys such as 'title: …'",
        SmallCourse.WithFrontMatter(frontMatter));

    [Theory]
    [InlineData("---  \ntitle: x\nsummary: y\nminutes: 1\n---\t\n\nBody.\n")]
    [InlineData("---\ntitle: x\nsummary: y\nminutes: 1\n---\nBody.")]
    public void White_space_around_the_lines_of_hyphens_does_not_matter(string text) =>
        Findings.None(SmallCourse.With(SmallCourse.Lesson, text));

    [Fact]
    public void A_file_may_end_with_its_front_matter() =>
        Assert.Equal(["01-basics/01-words.md:2:1 LE2011 the lesson has no body | write the lesson below the front matter, or say 'status: outline'"],
            Findings.Of(SmallCourse.With(SmallCourse.Lesson, "---\ntitle: x\nsummary: y\nminutes: 1\n---")));

    [Fact]
    public void A_line_of_hyphens_in_the_body_is_a_thematic_break() =>
        Findings.None(SmallCourse.WithBody("Before.\n\n---\n\nAfter.\n"));
}
