using System.IO.Compression;
using System.Text.Json;

namespace Packager.Cli.Tests;

public sealed class DiffTests
{
    [Fact]
    public async Task A_package_and_the_course_it_was_built_from_do_not_differ()
    {
        using var place = await BuiltAsync("diff-same");

        Assert.Equal(0, await place.RunAsync("diff", "old.zip", "course"));

        Assert.Equal("""
            old: package, SCORM 1.2
            new: course folder
            safe to replace: nothing differs that an LMS or a learner in progress could notice

            """, place.Output[^"old: package, SCORM 1.2\nnew: course folder\nsafe to replace: nothing differs that an LMS or a learner in progress could notice\n".Length..]);
    }

    [Fact]
    public async Task A_lesson_with_another_id_is_a_reset_with_the_way_out()
    {
        using var place = await BuiltAsync("diff-reset");
        File.Move(place.PathOf("course/01-module/01-lesson.md"), place.PathOf("course/01-module/01-better.md"));

        Assert.Equal(5, await place.RunAsync("diff", "old.zip", "course"));

        Assert.Contains("RESETS: what learners did in it is not shown any more", place.Output, StringComparison.Ordinal);
        Assert.Contains("Verdict: resets 1 lesson or quiz\n  lesson 'lesson': put it back with 'id: lesson', or retire it with 'coursepack lock --retire lesson'\n", place.Output, StringComparison.Ordinal);
        Assert.Equal(0, await place.RunAsync("diff", "old.zip", "course", "--fail-on", "never"));
    }

    [Fact]
    public async Task A_question_more_in_a_quiz_loses_attempts_under_way()
    {
        using var place = await BuiltAsync("diff-attempts");
        place.Write("course/01-module/quiz.yml", "questions:\n" + Question("q1") + Question("q2"));

        Assert.Equal(4, await place.RunAsync("diff", "old.zip", "course"));
        Assert.Equal(0, await place.RunAsync("diff", "old.zip", "course", "--fail-on", "resets"));

        Assert.Contains("Verdict: loses attempts in 1 lesson or quiz", place.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_comparison_as_JSON_is_all_that_goes_to_standard_output()
    {
        using var place = await BuiltAsync("diff-json");
        place.Write("course/01-module/02-more.md", "---\ntitle: More\nsummary: Text.\nminutes: 1\n---\n\nText.\n");
        var built = place.Output.Length;

        Assert.Equal(0, await place.RunAsync("diff", "old.zip", "course", "--format", "json"));

        var report = JsonDocument.Parse(place.Output[built..]).RootElement;
        Assert.Equal("safe", report.GetProperty("verdict").GetString());
        Assert.Equal("lesson 'more'", Assert.Single(report.GetProperty("changes").EnumerateArray()).GetProperty("what").GetString());
    }

    [Fact]
    public async Task The_lock_is_compared_with_the_course_beside_it()
    {
        using var place = await BuiltAsync("diff-lock");
        await place.RunAsync("lock", "course");
        place.Write("course/course.yml", File.ReadAllText(place.PathOf("course/course.yml")) + "delivery: {structure: lesson}\n");

        Assert.Equal(5, await place.RunAsync("diff", "course/coursepack.lock", "course"));

        Assert.Contains("Verdict: resets 2 lessons and quizzes\n  delivery: put 'delivery' in course.yml back", place.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.zip", "LE6801: 'nowhere.zip' is neither a package, a course folder nor a coursepack.lock")]
    [InlineData("course/course.yml", "LE6802: 'course/course.yml' cannot be read: ")]
    [InlineData("empty.zip", "LE6803: 'empty.zip' holds no imsmanifest.xml, cmi5.xml or tincan.xml at its root")]
    public async Task What_cannot_be_read_is_told_and_exits_with_1(string input, string message)
    {
        using var place = await BuiltAsync("diff-unreadable");
        using (var zip = ZipFile.Open(place.PathOf("empty.zip"), ZipArchiveMode.Create)) zip.CreateEntry("folder/imsmanifest.xml");

        Assert.Equal(1, await place.RunAsync("diff", input, "course"));

        Assert.Contains(message, place.Error, StringComparison.Ordinal);
    }

    private static async Task<Workplace> BuiltAsync(string name)
    {
        var place = new Workplace(name).WriteCourse().Write("course/01-module/quiz.yml", "questions:\n" + Question("q1"));
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12"));
        File.Move(place.PathOf("dist/a-course-scorm12.zip"), place.PathOf("old.zip"));
        return place;
    }

    private static string Question(string id) => $"  - id: {id}\n    type: true-false\n    stem: {id}?\n    answer: true\n    feedback: {{true: Yes., false: No.}}\n";
}
