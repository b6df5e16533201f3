using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using Packager.Testing;
using Packager.Tests.Bundle;

namespace Packager.Tests.Editions;

/// <summary>What authors decide with `coursepack lock --retire` and `--rename`.</summary>
public sealed class LockEditTests
{
    [Fact]
    public void A_retired_quiz_may_be_gone_and_its_id_and_key_stay_taken()
    {
        var tree = LockedCourse.Published().Without(SmallCourse.Quiz);

        tree.Add(CourseLock.FileName, LockedCourse.LockOf(tree, new LockOptions { Retire = ["basics-quiz"] }).Text);

        Findings.None(tree);
        Assert.Contains("state: {key: \"gkZ\", module: basics, object: small, page: quizzes/basics-quiz.html, retired: true}", LockedCourse.LockOf(tree).Text, StringComparison.Ordinal);
        Findings.Single(
            "01-basics/quiz.yml:1:1 LE2603 the id 'basics-quiz' belongs to a quiz that is retired | choose another id; if this is the same quiz again, remove 'retired: true' from its line in coursepack.lock",
            tree.Add(SmallCourse.Quiz, LockedCourse.QuizYml));
    }

    [Fact]
    public async Task The_place_of_a_retired_check_stays_empty_so_that_the_bits_behind_it_do_not_move()
    {
        var tree = LockedCourse.Published().Add(SmallCourse.Lesson, LockedCourse.LessonMd.Replace("id: first", "id: third", StringComparison.Ordinal));

        tree.Add(CourseLock.FileName, LockedCourse.LockOf(tree, new LockOptions { Retire = ["words/first"] }).Text);

        Assert.Equal(["", "second", "third"], await ChecksIn(tree, "words"));
        Assert.Contains("checks: {first: retired true-false, second: true-false, third: true-false}", LockedCourse.LockOf(tree).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_lesson_is_published_under_its_old_id_and_linked_by_its_new_one()
    {
        var tree = LockedCourse.Published().Without(SmallCourse.Lesson)
            .Add("01-basics/01-vectors.md", LockedCourse.LessonMd + "\nSee [](lesson:vectors#in-brief).\n")
            .Add(SmallCourse.Quiz, LockedCourse.QuizYml.Replace("  - id: q1\n", "  - id: q1\n    lesson: vectors\n", StringComparison.Ordinal));
        tree.Add(CourseLock.FileName, LockedCourse.LockOf(tree, new LockOptions { Rename = [("words", "vectors")] }).Text);

        var item = (await Data(tree)).GetProperty("items")[0];

        Findings.None(tree);
        Assert.Equal(("words", "26N", "lessons/words.html"), (item.GetProperty("id").GetString(), item.GetProperty("key").GetString(), item.GetProperty("href").GetString()));
        var pages = await Pages(tree);
        Assert.Contains("href=\"../lessons/words.html#in-brief\"", pages["lessons/words.html"], StringComparison.Ordinal);
        Assert.Contains("\"lesson\":\"words\"", pages["quizzes/basics-quiz.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_old_id_of_a_renamed_lesson_is_free_for_nobody_else()
    {
        var tree = LockedCourse.Published().Without(SmallCourse.Lesson).Add("01-basics/01-vectors.md", LockedCourse.LessonMd);
        tree.Add(CourseLock.FileName, LockedCourse.LockOf(tree, new LockOptions { Rename = [("words", "vectors")] }).Text);

        Findings.Single(
            "01-basics/02-words.md:2:1 LE2603 the id 'words' belongs to the lesson 'vectors', which was published under it | choose another id",
            tree.Add("01-basics/02-words.md", SmallCourse.LessonMd));
    }

    [Theory]
    [InlineData("wrods", "did you mean 'words'?")]
    [InlineData("basics-quiz/q9", "did you mean 'basics-quiz/q1'?")]
    public void Only_what_is_published_can_be_retired(string id, string help) =>
        Assert.Equal([$"course LE2609 '{id}' is not published | {help}"], LockedCourse.LockFindings(LockedCourse.Published(), new LockOptions { Retire = [id] }));

    [Fact]
    public void A_lesson_is_renamed_to_an_id_that_exists() =>
        Assert.Equal(["course LE2610 'vectors' is not an id of this course | give the renamed one its new id in the course first"], LockedCourse.LockFindings(LockedCourse.Published(), new LockOptions { Rename = [("words", "vectors")] }));

    [Fact]
    public void Without_a_lock_there_is_nothing_to_retire() => Assert.Equal(
        ["course LE2609 'words' is not published | there is no coursepack.lock; what was never published need not be retired or renamed"],
        LockedCourse.LockFindings(LockedCourse.Draft(), new LockOptions { Retire = ["words"] }));

    [Fact]
    public async Task Sorting_a_shuffled_quiz_does_not_change_from_what_attempts_are_drawn()
    {
        var sorted = "questions:\n" + LockedCourse.QuizYml[LockedCourse.QuizYml.IndexOf("  - id: q2", StringComparison.Ordinal)..]
            + LockedCourse.QuizYml["questions:\n".Length..LockedCourse.QuizYml.IndexOf("  - id: q2", StringComparison.Ordinal)];

        Assert.Equal(["q1", "q2"], await QuestionsIn(LockedCourse.Published().Add(SmallCourse.Quiz, sorted)));
        Assert.Equal(["q2", "q1"], await QuestionsIn(LockedCourse.Published().Add(SmallCourse.Quiz, "shuffle: false\n" + sorted)));
    }

    private static async Task<IEnumerable<string?>> ChecksIn(MemorySourceTree tree, string lesson) =>
        (await Data(tree)).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetString() == lesson).GetProperty("checks").EnumerateArray().Select(c => c.GetString());

    private static async Task<IEnumerable<string?>> QuestionsIn(MemorySourceTree tree) =>
        (await Data(tree)).GetProperty("items")[1].GetProperty("questions").EnumerateArray().Select(c => c.GetString());

    private static async Task<System.Text.Json.JsonElement> Data(MemorySourceTree tree) => Bundling.Data(Assert.Single(await Bundling.Published(tree)), "small");

    private static async Task<Dictionary<string, string>> Pages(MemorySourceTree tree)
    {
        var package = Assert.Single(await Bundling.Published(tree));
        return package.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => Bundling.Read(package, f.Path));
    }
}
