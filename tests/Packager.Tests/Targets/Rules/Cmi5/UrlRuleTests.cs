namespace Packager.Tests.Targets.Rules.Cmi5;

public sealed class UrlRuleTests
{
    [Theory]
    [InlineData("lessons/lesson.html</url>", "lessons/other.html</url>")]
    [InlineData("lessons/lesson.html</url>", "lessons/lesson.html?actor=x</url>")]
    [InlineData("lessons/lesson.html</url>", "ftp://example.org/x</url>")]
    public void Clause_14_2_a_url_names_a_file_of_the_package_and_sets_no_launch_parameter(string valid, string broken) =>
        Assert.Equal(["LE6205"], TestPackage.Cmi5().Replace(valid, broken).Codes());
}
