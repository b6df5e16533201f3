namespace Packager.Cli.Tests;

public sealed class NewTests
{
    [Fact]
    public async Task A_new_course_has_no_findings_and_builds()
    {
        using var place = new Workplace("new");

        Assert.Equal(0, await place.RunAsync("new", "first-aid"));
        Assert.Equal(0, await place.RunAsync("check", "first-aid", "--strict"));
        Assert.Equal(0, await place.RunAsync("build", "first-aid", "--strict"));

        Assert.Contains("title: \"First Aid\"", await File.ReadAllTextAsync(place.PathOf("first-aid/course.yml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(File.Exists(place.PathOf("dist/first-aid-scorm12.zip")));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        using var place = new Workplace("new-occupied").Write("mine/notes.txt", "keep me");

        Assert.Equal(2, await place.RunAsync("new", "mine"));

        Assert.Equal("notes.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(place.PathOf("mine")))));
    }
}
