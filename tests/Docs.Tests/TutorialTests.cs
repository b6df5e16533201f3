using System.IO.Compression;

namespace Docs.Tests;

public sealed class TutorialTests
{
    [Fact]
    public async Task Whoever_follows_the_tutorial_word_for_word_has_a_package_with_a_lesson_of_their_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the tutorial's commands are run by bash");
        using var tutorial = new Tutorial("tutorial");

        await tutorial.FollowAsync(await File.ReadAllTextAsync(Repository.PathOf("docs", "tutorial.md"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.True(tutorial.Commands >= 8, "the commands have to be found");
        await using var package = await ZipFile.OpenReadAsync(tutorial.PathOf("dist/my-course-scorm12.zip"), TestContext.Current.CancellationToken);
        Assert.NotNull(package.GetEntry("lessons/lock-your-screen.html"));
        Assert.NotNull(package.GetEntry("imsmanifest.xml"));
        Assert.True(File.Exists(tutorial.PathOf("my-course/coursepack.lock")));
    }
}
