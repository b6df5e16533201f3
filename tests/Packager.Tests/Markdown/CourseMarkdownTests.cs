using Packager.Testing;

namespace Packager.Tests.Markdown;

public sealed class CourseMarkdownTests
{
    [Theory]
    [InlineData("> ")]
    [InlineData("+ ")]
    [InlineData("[")]
    [InlineData("[]")]
    public void Text_that_is_nested_without_reason_is_refused(string mark) => Findings.Single(
        "01-basics/01-words.md:6:1 LE3001 lists, quotes or brackets are nested too deeply to be read | flatten the lists, quotes and brackets",
        SmallCourse.WithBody(string.Concat(Enumerable.Repeat(mark, 1_000)).Replace("[]", "[a", StringComparison.Ordinal)));

    [Fact]
    public void Text_that_is_nested_with_reason_is_read() => Findings.None(SmallCourse.WithBody("> - > 1. > ::: note\n> - > 1. > Text *with **words** in* it.\n"));

    [Fact]
    public void A_course_that_uses_every_feature_gives_one_finding_about_its_outline() => Findings.Single(
        "course.yml:1:1 LE2013 1 of 3 lessons have no body yet ('status: outline'); readers see their summary and a note | write their bodies and remove 'status: outline'",
        RichCourse.Tree());

    [Fact]
    public void A_list_of_50_levels_is_rendered_to_its_last_item()
    {
        var list = string.Concat(Enumerable.Range(1, 50).Select(n => $"{new string(' ', 2 * n)[2..]}- level {n}\n"));

        var html = Rendering.Body(list);

        Assert.Contains("level 50", html, StringComparison.Ordinal);
        Assert.Equal(50, html.Split("<ul>").Length - 1);
    }
}
