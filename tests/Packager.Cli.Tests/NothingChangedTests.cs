using System.Text.RegularExpressions;

namespace Packager.Cli.Tests;

/// <summary>A build that would make what is there is over at once, and says the same. Anything else builds.</summary>
public sealed partial class NothingChangedTests
{
    private const string Remark = ", nothing has changed, ";
    private const string Lesson = "course/01-module/01-lesson.md";

    [Fact]
    public async Task The_second_build_says_what_the_first_said()
    {
        using var place = Place();
        place.Write(Lesson, "---\ntitle: Lesson\nsummary: Text.\nminutes: 9\n---\n\nText.\n");

        Assert.Equal(0, await place.RunAsync("build", "course"));
        var (output, error) = (place.Output, place.Error);
        Assert.Equal(0, await place.RunAsync("build", "course"));

        Assert.Contains("LE3016", error, StringComparison.Ordinal);
        Assert.Equal(error + error, place.Error);
        Assert.Equal(output, Seconds().Replace(place.Output[output.Length..].Replace(Remark, ", ", StringComparison.Ordinal), Seconds().Match(output).Value));
        Assert.Contains(Remark, place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_reads_the_same_findings_again()
    {
        using var place = Place();
        place.Write(Lesson, "---\ntitle: Lesson\nsummary: Text.\nminutes: 9\n---\n\nText.\n");

        await place.RunAsync("build", "course", "--format", "json");
        var first = place.Output;
        await place.RunAsync("build", "course", "--format", "json");

        Assert.Contains("LE3016", first, StringComparison.Ordinal);
        Assert.Equal(first + first, place.Output);
    }

    [Theory]
    [InlineData(Lesson, "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nText!\n")]
    [InlineData("course/01-module/module.yml", "title: Other\nsummary: Text.\n")]
    [InlineData("course/01-module/02-new.md", "---\ntitle: New\nsummary: Text.\nminutes: 1\n---\n\nText.\n")]
    [InlineData("course/01-module/figures/unused.txt", "x")]
    [InlineData("dist/a-course-scorm12.zip", "not a package")]
    public async Task A_changed_file_builds_anew(string path, string text)
    {
        using var place = Place();
        await place.RunAsync("build", "course");

        await place.Write(path, text).RunAsync("build", "course");

        Assert.DoesNotContain(Remark, place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_is_gone_is_made_again()
    {
        using var place = Place();
        await place.RunAsync("build", "course");
        File.Delete(place.PathOf("dist/a-course-cmi5.zip"));

        await place.RunAsync("build", "course");

        Assert.True(File.Exists(place.PathOf("dist/a-course-cmi5.zip")));
    }

    [Theory]
    [InlineData("-t", "scorm12")]
    [InlineData("--structure", "lesson")]
    [InlineData("-o", "elsewhere")]
    [InlineData("--no-cache")]
    public async Task Other_arguments_build_anew(params string[] arguments)
    {
        using var place = Place();
        await place.RunAsync("build", "course");

        Assert.Equal(0, await place.RunAsync(["build", "course", .. arguments]));

        Assert.DoesNotContain(Remark, place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_time_stamp_builds_anew()
    {
        using var place = Place();
        await place.RunAsync("build", "course");
        place.Variables["SOURCE_DATE_EPOCH"] = "1700000000";

        await place.RunAsync("build", "course");

        Assert.DoesNotContain(Remark, place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_with_errors_is_never_taken_for_done()
    {
        using var place = Place();
        place.Write(Lesson, "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\n<b>Text</b>\n");

        Assert.Equal(1, await place.RunAsync("build", "course"));
        Assert.Equal(1, await place.RunAsync("build", "course"));

        Assert.DoesNotContain(Remark, place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_site_with_a_file_of_somebody_else_in_it_may_be_done_too()
    {
        using var place = Place();
        await place.RunAsync("build", "course", "-t", "web");
        place.Write("dist/a-course-web/CNAME", "example.org\n");

        await place.RunAsync("build", "course", "-t", "web");
        Assert.DoesNotContain(Remark, place.Output, StringComparison.Ordinal);
        await place.RunAsync("build", "course", "-t", "web");

        Assert.Contains(Remark, place.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(place.PathOf("dist/a-course-web/CNAME")));
    }

    [Fact]
    public async Task A_damaged_memory_is_as_good_as_none()
    {
        using var place = Place();
        await place.RunAsync("build", "course");
        foreach (var file in Directory.GetFiles(place.PathOf("cache"))) File.WriteAllText(file, "{");

        Assert.Equal(0, await place.RunAsync("build", "course"));

        Assert.DoesNotContain(Remark, place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_with_no_cache_or_without_a_folder_for_it()
    {
        using var place = Place();
        await place.RunAsync("build", "course", "--no-cache");
        Assert.False(Directory.Exists(place.PathOf("cache")));
        place.Variables.Clear();

        await place.RunAsync("build", "course");

        Assert.Equal(["course", "dist"], Directory.GetFileSystemEntries(place.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static Workplace Place([System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var place = new Workplace($"nothing-changed-{test}-{Interlocked.Increment(ref s_places)}").WriteCourse();
        place.Variables["COURSEPACK_CACHE"] = "cache";
        return place;
    }

    private static int s_places;

    [GeneratedRegex(@"[0-9.]+ s$", RegexOptions.Multiline)]
    private static partial Regex Seconds();
}
