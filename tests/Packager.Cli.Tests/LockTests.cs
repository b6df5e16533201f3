namespace Packager.Cli.Tests;

public sealed class LockTests
{
    private const string Lock = "course/coursepack.lock";

    [Fact]
    public async Task A_build_leaves_no_lock_unless_it_publishes()
    {
        using var place = new Workplace("lock-draft").WriteCourse();

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12"));
        Assert.False(File.Exists(place.PathOf(Lock)));

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));
        Assert.Contains("Made coursepack.lock: new is module, lesson; commit it with the course", place.Output, StringComparison.Ordinal);
        Assert.Contains("  lesson: {key: ", Read(place), StringComparison.Ordinal);
        Assert.Equal(["01-module", "course.yml", "coursepack.lock"], Directory.GetFileSystemEntries(place.PathOf("course")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Publishing_again_without_a_change_does_not_touch_the_lock()
    {
        using var place = new Workplace("lock-again").WriteCourse();
        await place.RunAsync("build", "course", "-t", "scorm12", "--publish");
        File.SetLastWriteTimeUtc(place.PathOf(Lock), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));

        Assert.Equal(2026, File.GetLastWriteTimeUtc(place.PathOf(Lock)).Year);
    }

    [Fact]
    public async Task A_build_of_a_course_with_something_new_says_that_it_is_not_in_the_lock_yet()
    {
        using var place = await PublishedAsync("lock-new");
        place.Write("course/01-module/02-more.md", "---\ntitle: More\nsummary: Text.\nminutes: 1\n---\n\nText.\n");
        var before = Read(place);

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12"));

        Assert.Contains("coursepack.lock does not hold this edition yet: new is more; build with --publish when learners get it", place.Output, StringComparison.Ordinal);
        Assert.Equal(before, Read(place));
    }

    [Fact]
    public async Task A_locked_build_fails_without_a_lock_and_with_one_that_would_change()
    {
        using var place = new Workplace("lock-locked").WriteCourse();
        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12", "--locked"));
        Assert.Contains("course: error LE1605: the course has no coursepack.lock, and --locked forbids to write it", place.Error, StringComparison.Ordinal);

        await place.RunAsync("lock", "course");
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--locked"));

        Directory.Delete(place.PathOf("dist"), recursive: true);
        place.Write("course/01-module/02-more.md", "---\ntitle: More\nsummary: Text.\nminutes: 1\n---\n\nText.\n");
        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12", "--locked"));
        Assert.Contains("this edition has 1 id that is not in the lock ('more'), and --locked forbids to write it", place.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.PathOf("dist")));
    }

    [Fact]
    public async Task A_lesson_that_is_gone_stops_check_and_build_until_it_is_retired()
    {
        using var place = await PublishedAsync("lock-retire");
        place.Write("course/01-module/02-more.md", "---\ntitle: More\nsummary: Text.\nminutes: 1\n---\n\nText.\n");
        await place.RunAsync("lock", "course");
        File.Delete(place.PathOf("course/01-module/01-lesson.md"));

        Assert.Equal(1, await place.RunAsync("check", "course"));
        Assert.Contains("course/coursepack.lock:18:3: error LE2601: the lesson 'lesson' is published", place.Error, StringComparison.Ordinal);
        Assert.Equal(1, await place.RunAsync("build", "course", "--publish"));

        Assert.Equal(0, await place.RunAsync("lock", "course", "--retire", "lesson"));
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));
    }

    [Fact]
    public async Task A_renamed_file_is_the_same_lesson_after_lock_rename()
    {
        using var place = await PublishedAsync("lock-rename");
        File.Move(place.PathOf("course/01-module/01-lesson.md"), place.PathOf("course/01-module/01-better.md"));

        Assert.Equal(0, await place.RunAsync("lock", "course", "--rename", "lesson=better"));
        Assert.Equal(0, await place.RunAsync("diff", "dist/a-course-scorm12.zip", "course"));
    }

    [Fact]
    public async Task A_lock_that_cannot_be_written_leaves_the_packages_as_they_were()
    {
        using var place = new Workplace("lock-unwritable").WriteCourse();
        Directory.CreateDirectory(place.PathOf("course/coursepack.lock.partial"));

        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));

        Assert.Contains("error LE1604: 'coursepack.lock' cannot be written: ", place.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.PathOf("dist")));
    }

    [Fact]
    public async Task What_a_killed_build_left_behind_is_in_nobody_s_way()
    {
        using var place = new Workplace("lock-killed").WriteCourse().Write("course/coursepack.lock.partial", "format: 1\ncou");

        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12"));
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));

        Assert.Equal(["01-module", "course.yml", "coursepack.lock"], Directory.GetFileSystemEntries(place.PathOf("course")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_merge_conflict_in_the_lock_stops_everything_and_is_shown()
    {
        using var place = await PublishedAsync("lock-conflict");
        place.Write(Lock, Read(place).Replace("lessons:\n", "lessons:\n<<<<<<< HEAD\n", StringComparison.Ordinal));

        Assert.Equal(1, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));

        Assert.Contains("course/coursepack.lock:18:1: error LE1602: a merge left a conflict in the lock\n  18 | <<<<<<< HEAD\n", place.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "course", "--publish", "--locked")]
    [InlineData("lock", "course", "--rename", "lesson")]
    [InlineData("diff", "course")]
    public async Task Wrong_arguments_exit_with_2(params string[] arguments)
    {
        using var place = new Workplace("lock-usage").WriteCourse();

        Assert.Equal(2, await place.RunAsync(arguments));
        Assert.False(File.Exists(place.PathOf(Lock)));
    }

    private static async Task<Workplace> PublishedAsync(string name)
    {
        var place = new Workplace(name).WriteCourse();
        Assert.Equal(0, await place.RunAsync("build", "course", "-t", "scorm12", "--publish"));
        return place;
    }

    private static string Read(Workplace place) => File.ReadAllText(place.PathOf(Lock));
}
