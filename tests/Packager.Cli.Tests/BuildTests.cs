using System.IO.Compression;
using System.Text.Json;

namespace Packager.Cli.Tests;

public sealed class BuildTests
{
    [Fact]
    public async Task Build_makes_a_package_for_every_LMS_target_and_says_which()
    {
        using var place = new Workplace("every-target").WriteCourse();

        Assert.Equal(0, await place.RunAsync("build", "course"));

        Assert.Equal(
            ["a-course-cmi5.zip", "a-course-scorm12.zip", "a-course-scorm2004-3rd.zip", "a-course-scorm2004-4th.zip", "a-course-xapi.zip"],
            Directory.GetFileSystemEntries(place.PathOf("dist")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("dist/a-course-scorm12.zip", place.Output, StringComparison.Ordinal);
        Assert.Contains("A Course: 1 module, 1 lesson, 0 quizzes: 0 errors, 0 warnings", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_output_structure_and_split_are_what_the_arguments_say()
    {
        using var place = new Workplace("arguments").WriteCourse();

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "-o", "out/here", "--structure", "lesson", "--split", "module"));

        using var zip = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(place.PathOf("out/here"))));
        Assert.EndsWith("a-course-module-scorm12.zip", Directory.GetFiles(place.PathOf("out/here"))[0], StringComparison.Ordinal);
        Assert.Null(zip.GetEntry("index.html"));
        Assert.NotNull(zip.GetEntry("lessons/lesson.html"));
    }

    [Fact]
    public async Task Several_courses_become_sites_with_a_catalogue_and_each_has_its_line()
    {
        using var place = new Workplace("several").WriteCourse();
        place.Write("other/course.yml", "id: other\niri: https://example.org/o\ntitle: Other\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\n")
            .Write("other/01-module/module.yml", "title: Module\nsummary: Text.\n")
            .Write("other/01-module/01-lesson.md", "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nText.\n");

        Assert.Equal(0, await place.RunAsync("build", "course", "other", "-t", "web"));

        Assert.Equal(["a-course-web", "index.html", "other-web"], Directory.GetFileSystemEntries(place.PathOf("dist")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("dist/index.html", place.Output, StringComparison.Ordinal);
        Assert.Contains("A Course: 1 module, 1 lesson, 0 quizzes: 0 errors, 0 warnings\nOther: 1 module", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_one_of_several_courses_names_its_folder_and_writes_nothing()
    {
        using var place = new Workplace("several-errors").WriteCourse();
        place.Write("other/course.yml", "id: other\n").Write("other/01-module/module.yml", "title: Module\nsummary: Text.\n");

        Assert.Equal(1, await place.RunAsync("build", "course", "other", "--format", "json"));

        var files = JsonDocument.Parse(place.Output).RootElement.EnumerateArray().Select(d => d.GetProperty("file").GetString()).Distinct();
        Assert.Contains("other/course.yml", files);
        Assert.All(files, f => Assert.StartsWith("other/", f, StringComparison.Ordinal));
        Assert.False(Directory.Exists(place.PathOf("dist")));
    }

    [Fact]
    public async Task Rules_say_what_each_of_the_new_targets_tells()
    {
        using var place = new Workplace("rules").WriteCourse();

        Assert.Equal(0, await place.RunAsync("build", "course", "--rules", "-t", "cmi5", "-t", "xapi", "-t", "web"));

        Assert.Contains("terminated, with the session", place.Output, StringComparison.Ordinal);
        Assert.Contains("xAPI (Tin Can)", place.Output, StringComparison.Ordinal);
        Assert.Contains("localStorage", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locked_prerequisites_are_in_the_manifest_whichever_place_names_the_structure()
    {
        using var place = new Workplace("lock").WriteCourse();
        await File.AppendAllTextAsync(place.PathOf("course/course.yml"), "delivery: {prerequisites: lock}\n", TestContext.Current.CancellationToken);
        place.Write("course/01-module/02-next.md", "---\ntitle: Next\nsummary: Text.\nminutes: 1\nprerequisites: [lesson]\n---\n\nText.\n");

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--structure", "lesson"));

        using var zip = ZipFile.OpenRead(place.PathOf("dist/a-course-scorm12.zip"));
        using var manifest = new StreamReader(zip.GetEntry("imsmanifest.xml")!.Open());
        Assert.Contains("<adlcp:prerequisites type=\"aicc_script\">item-lesson</adlcp:prerequisites>", await manifest.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_told_with_its_place_and_the_old_package_stays_as_it_was()
    {
        using var place = new Workplace("error").WriteCourse();
        await place.RunAsync("build", "course", "-t", "scorm12");
        var before = await File.ReadAllBytesAsync(place.PathOf("dist/a-course-scorm12.zip"), TestContext.Current.CancellationToken);
        place.Write("course/01-module/01-lesson.md", "---\ntitle: Lesson\nsummary: Text.\nminutes: 1\n---\n\nSee [this](lesson:nowhere).\n");

        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12"));

        Assert.Contains("course/01-module/01-lesson.md:7:5: error LE3003: there is no lesson 'nowhere' to link to", place.Error, StringComparison.Ordinal);
        Assert.Contains("  7 | See [this](lesson:nowhere).", place.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(place.PathOf("dist/a-course-scorm12.zip"), TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFileSystemEntries(place.PathOf("dist")));
    }

    [Fact]
    public async Task Findings_as_JSON_go_to_standard_output_and_nothing_else_does()
    {
        using var place = new Workplace("json").WriteCourse();
        place.Write("course/01-module/module.yml", "title: Module\nsumary: Text.\n");

        Assert.Equal(1, await place.RunAsync("build", "course", "--format", "json"));

        var codes = JsonDocument.Parse(place.Output).RootElement.EnumerateArray().Select(d => d.GetProperty("code").GetString());
        Assert.Equal(["LE2001", "LE2002"], codes);
        Assert.Empty(place.Error);
    }

    [Fact]
    public async Task Strict_makes_a_warning_fail_the_check_and_suppress_leaves_it_out()
    {
        using var place = new Workplace("strict").WriteCourse();
        place.Write("course/01-module/02-later.md", "---\ntitle: Later\nsummary: Text.\nminutes: 1\nstatus: outline\n---\n");

        Assert.Equal(0, await place.RunAsync("check", "course"));
        Assert.Equal(1, await place.RunAsync("check", "course", "--strict"));
        Assert.Equal(0, await place.RunAsync("check", "course", "--strict", "--suppress", "LE2013"));
    }

    /// <summary>A build that --strict fails must not leave packages that --strict would refuse.</summary>
    [Fact]
    public async Task A_strict_build_with_warnings_writes_nothing()
    {
        using var place = new Workplace("strict-build").WriteCourse();
        place.Write("course/01-module/02-later.md", "---\ntitle: Later\nsummary: Text.\nminutes: 1\nstatus: outline\n---\n");

        Assert.Equal(1, await place.RunAsync("build", "course", "--strict"));

        Assert.False(Directory.Exists(place.PathOf("dist")));
    }

    [Theory]
    [InlineData("build", "nowhere")]
    [InlineData("build", "course", "-t", "scorm13")]
    [InlineData("build", "course", "--structure", "chapter")]
    [InlineData("bild", "course")]
    public async Task Wrong_arguments_exit_with_2(params string[] arguments)
    {
        using var place = new Workplace("usage").WriteCourse();

        Assert.Equal(2, await place.RunAsync(arguments));

        Assert.NotEmpty(place.Error);
        Assert.False(Directory.Exists(place.PathOf("dist")));
    }

    [Fact]
    public async Task A_folder_without_a_course_is_an_error_that_says_how_to_make_one()
    {
        using var place = new Workplace("no-course").Write("notes/readme.txt", "text");

        Assert.Equal(1, await place.RunAsync("build", "notes"));

        Assert.Contains("error LE1001", place.Error, StringComparison.Ordinal);
        Assert.Contains("coursepack new", place.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_our_own_exits_with_3_and_shows_no_stack_trace()
    {
        using var place = new Workplace("fault").WriteCourse();

        Assert.Equal(3, await place.RunAsync(new BrokenWriter(), "check", "course"));

        Assert.Contains("LE9001", place.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", place.Error, StringComparison.Ordinal);
    }

    /// <summary>reproducible-builds.org, SOURCE_DATE_EPOCH; zip stores local time without a zone, in steps of two seconds.</summary>
    [Fact]
    public async Task Entry_times_are_the_course_s_date_or_SOURCE_DATE_EPOCH()
    {
        using var place = new Workplace("epoch").WriteCourse();
        await place.RunAsync("build", "course", "-t", "scorm12", "-o", "own");
        place.Variables["SOURCE_DATE_EPOCH"] = "1767225600";
        await place.RunAsync("build", "course", "-t", "scorm12", "-o", "epoch");

        Assert.Equal([new DateTime(2026, 1, 31)], TimesIn(place.PathOf("own/a-course-scorm12.zip")));
        Assert.Equal([new DateTime(2026, 1, 1)], TimesIn(place.PathOf("epoch/a-course-scorm12.zip")));
    }

    private static IEnumerable<DateTime> TimesIn(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(e => e.LastWriteTime.DateTime).Distinct()];
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("the pipe is broken");
    }
}
