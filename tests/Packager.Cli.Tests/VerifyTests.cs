using System.IO.Compression;

namespace Packager.Cli.Tests;

public sealed class VerifyTests
{
    private const string Lesson = "course/01-module/01-lesson.md";

    [Fact]
    public async Task What_the_course_makes_again_is_told_with_its_hash()
    {
        using var place = new Workplace("verify-same").WriteCourse();
        await place.RunAsync("build", "course", "-t", "scorm12", "-t", "web");

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "-t", "web", "--verify"));

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(place.PathOf("dist/a-course-scorm12.zip"))));
        Assert.Contains($"dist/a-course-scorm12.zip: the same bytes, SHA-256 {hash}", place.Output, StringComparison.Ordinal);
        Assert.Contains("dist/a-course-web: the same bytes, SHA-256 ", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_course_is_an_error_that_names_the_first_file()
    {
        using var place = new Workplace("verify-changed").WriteCourse();
        await place.RunAsync("build", "course", "-t", "scorm12");
        var before = File.ReadAllBytes(place.PathOf("dist/a-course-scorm12.zip"));
        place.Write(Lesson, "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nOther text.\n");

        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12", "--verify"));

        Assert.Contains("error LE5110: a-course-scorm12.zip: 'assets/search/a-course.js' is different", place.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(place.PathOf("dist/a-course-scorm12.zip")));
        Assert.Equal(["a-course-scorm12.zip"], Directory.GetFileSystemEntries(place.PathOf("dist")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("an entry more", "'x.txt' does not belong in it")]
    [InlineData("an entry less", "'glossary.html' is not in it")]
    [InlineData("no zip", "it has other bytes")]
    [InlineData("nothing", "it is not there")]
    [InlineData("another time", "it holds the same files, packed or dated in another way")]
    public async Task A_changed_package_is_an_error_that_says_what_is_wrong(string change, string difference)
    {
        using var place = new Workplace($"verify-{change}").WriteCourse();
        place.Write("course/glossary.yml", "- id: term\n  term: term\n  definition: Text.\n");
        await place.RunAsync("build", "course", "-t", "scorm12");
        var package = place.PathOf("dist/a-course-scorm12.zip");
        Change(package, change);
        if (change == "another time") place.Variables["SOURCE_DATE_EPOCH"] = "1700000000";

        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12", "--verify"));

        Assert.Contains($"error LE5110: a-course-scorm12.zip: {difference}", place.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_page_of_a_web_site_is_found_and_somebody_s_own_file_is_left_alone()
    {
        using var place = new Workplace("verify-web").WriteCourse();
        await place.RunAsync("build", "course", "-t", "web");
        place.Write("dist/a-course-web/CNAME", "example.org\n").Write("dist/a-course-web/lessons/lesson.html", "<p>Other");

        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "web", "--verify"));

        Assert.Contains("error LE5110: a-course-web: 'lessons/lesson.html' is different", place.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(place.PathOf("dist/a-course-web/CNAME")));
    }

    [Fact]
    public async Task The_cache_is_not_taken_at_its_word()
    {
        using var place = new Workplace("verify-cache").WriteCourse();
        place.Variables["COURSEPACK_CACHE"] = "cache";
        await place.RunAsync("build", "course", "-t", "scorm12");
        var kept = Directory.GetFiles(place.PathOf("cache")).ToDictionary(f => f, File.ReadAllBytes);
        foreach (var file in kept.Keys) File.WriteAllText(file, "nothing to read here");

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--verify"));

        Assert.All(kept.Keys, file => Assert.Equal("nothing to read here", File.ReadAllText(file)));
    }

    [Fact]
    public async Task Errors_of_the_course_come_first()
    {
        using var place = new Workplace("verify-errors").WriteCourse();
        place.Write(Lesson, "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\n<b>Text</b>\n");

        Assert.Equal(1, await place.RunAsync("build", "course", "--verify"));

        Assert.Contains("LE3002", place.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LE5110", place.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_and_publish_exclude_each_other()
    {
        using var place = new Workplace("verify-publish").WriteCourse();

        Assert.Equal(2, await place.RunAsync("build", "course", "--verify", "--publish"));
    }

    private static void Change(string package, string change)
    {
        if (change == "nothing") File.Delete(package);
        else if (change == "no zip") File.WriteAllText(package, "text");
        else if (change.StartsWith("an entry", StringComparison.Ordinal))
        {
            using var zip = ZipFile.Open(package, ZipArchiveMode.Update);
            if (change == "an entry more") zip.CreateEntry("x.txt");
            else zip.GetEntry("glossary.html")!.Delete();
        }
    }
}
