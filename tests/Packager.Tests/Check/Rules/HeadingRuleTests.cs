using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class HeadingRuleTests
{
    [Fact]
    public void Level_1_is_kept_for_the_title() => Findings.Single(
        "01-basics/01-words.md:7:1 LE3008 a heading of level 1 is kept for the title | write '## ' for the sections of a lesson", SmallCourse.WithBody("# Words\n\nText.\n"));

    [Theory]
    [InlineData("### Deep\n", "7:1", 3, 1, "##")]
    [InlineData("## A\n\n#### Deep\n", "9:1", 4, 2, "###")]
    public void No_level_is_left_out(string body, string place, int level, int before, string write) => Findings.Single(
        $"01-basics/01-words.md:{place} LE3008 a heading of level {level} follows one of level {before} | write '{write} '", SmallCourse.WithBody(body));

    [Fact]
    public void Levels_may_go_up_by_more_than_one() => Findings.None(SmallCourse.WithBody("## A\n\n### B\n\n#### C\n\n## D\n"));
}
