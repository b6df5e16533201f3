using LlmEvolution.Packager.Source;

namespace Packager.Tests.Source;

public sealed class CoursePathTests
{
    [Theory]
    [InlineData("01-a/01-x.md", "figures/y.svg", "01-a/figures/y.svg")]
    [InlineData("01-a/01-x.md", "./y.svg", "01-a/y.svg")]
    [InlineData("01-a/01-x.md", "../02-b/y.svg", "02-b/y.svg")]
    [InlineData("01-a/01-x.md", "figures//y.svg", "01-a/figures/y.svg")]
    [InlineData("glossary.yml", "y.svg", "y.svg")]
    public void A_relative_path_starts_from_the_folder_of_its_file(string file, string relative, string expected) =>
        Assert.Equal(expected, CoursePath.Combine(file, relative));

    [Theory]
    [InlineData("../../y.svg")]
    [InlineData("../../01-a/y.svg")]
    [InlineData("/etc/passwd")]
    [InlineData("//server/share/y.svg")]
    [InlineData(@"figures\y.svg")]
    [InlineData(@"..\..\y.svg")]
    [InlineData(@"C:\y.svg")]
    [InlineData("C:/y.svg")]
    [InlineData(@"\\server\share\y.svg")]
    [InlineData("https://example.org/y.svg")]
    public void A_path_that_leaves_the_course_or_belongs_to_one_system_has_no_meaning(string relative) =>
        Assert.Null(CoursePath.Combine("01-a/01-x.md", relative));
}
