using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diff;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Editions;

/// <summary>One change of a course each, and what learners in progress lose by it.</summary>
public sealed class EditionDiffTests
{
    [Fact]
    public void A_course_does_not_differ_from_itself() => Assert.Empty(Compare(LockedCourse.Draft(), LockedCourse.Draft()).Changes);

    [Fact]
    public void A_lesson_more_is_safe() => Safe(
        "lesson 'other': - -> key 2Sm: learners who are complete stay complete in the LMS; the others have it to do as well",
        Compare(LockedCourse.Draft(), LockedCourse.Draft().Add("01-basics/02-other.md", SmallCourse.LessonMd)));

    [Fact]
    public void Texts_titles_and_order_do_not_matter() => Assert.Empty(Compare(
        LockedCourse.Draft(), LockedCourse.Draft().Without(SmallCourse.Lesson).Add("01-basics/09-words.md", LockedCourse.LessonMd.Replace("title: Words", "title: Vectors", StringComparison.Ordinal))).Changes);

    [Fact]
    public void A_lesson_that_is_gone_is_a_reset() => Resets(
        "lesson 'words': key 26N -> -: what learners did in it is not shown any more; an id that was changed looks like this",
        ["words"], Compare(WithOther(), WithOther().Without(SmallCourse.Lesson)));

    [Fact]
    public void A_lesson_that_was_retired_is_gone_on_purpose()
    {
        var published = LockedCourse.Publish(WithOther());
        var now = published.Without(SmallCourse.Lesson);
        now.Add(CourseLock.FileName, LockedCourse.LockOf(now, new LockOptions { Retire = ["words"] }).Text);

        Safe("lesson 'words': key 26N -> retired: gone on purpose: it counts no longer, and its place in the state stays empty", Compare(published, now));
    }

    [Fact]
    public void Another_structure_resets_everything() => Resets(
        "delivery: structure course, split none -> structure lesson, split none: the LMS keeps one record per learning object, and these are others",
        ["words", "basics-quiz"], Compare(LockedCourse.Draft(), With("course.yml", SmallCourse.CourseYml + "delivery: {structure: lesson}\n")));

    [Fact]
    public void Another_course_id_resets_everything() => Resets(
        "course id: small -> tiny: every identifier derives from it: to the LMS this is another course",
        ["words", "basics-quiz"], Compare(LockedCourse.Draft(), With("course.yml", SmallCourse.CourseYml.Replace("id: small", "id: tiny", StringComparison.Ordinal))));

    [Fact]
    public void With_a_state_for_each_module_a_lesson_that_moves_loses_its_progress()
    {
        const string delivery = "delivery: {structure: module}\n";
        var before = TwoModules(delivery);
        var now = before.Without("01-basics/02-other.md").Add("02-more/02-other.md", SmallCourse.LessonMd);

        Resets("place of lesson 'other': in 'basics' -> in 'more': each learning object has a state of its own, and it moved to another", ["other"], Compare(before, now));
    }

    [Fact]
    public void With_one_state_for_the_course_a_lesson_moves_freely()
    {
        var before = TwoModules("");
        var now = before.Without("01-basics/02-other.md").Add("02-more/02-other.md", SmallCourse.LessonMd);

        Safe("place of lesson 'other': in module 'basics' -> in module 'more': its progress moves with it", Compare(before, now));
    }

    [Fact]
    public void Checks_that_change_places_lose_what_was_tried() => LosesAttempts(
        "checks of lesson 'words': first, second -> new, second: which checks were tried is kept by place, and the places moved",
        "words", Compare(LockedCourse.Draft(), With(SmallCourse.Lesson, LockedCourse.LessonMd.Replace("id: first", "id: new", StringComparison.Ordinal))));

    [Fact]
    public void A_question_more_loses_attempts_under_way() => LosesAttempts(
        "questions of quiz 'basics-quiz': q1, q2 -> q1, q2, q3: attempts under way begin again and the last one cannot be reviewed; best scores and passes stay",
        "basics-quiz",
        Compare(With(SmallCourse.Quiz, "draw: 2\n" + LockedCourse.QuizYml), With(SmallCourse.Quiz, "draw: 2\n" + LockedCourse.QuizYml + LockedCourse.QuizYml[LockedCourse.QuizYml.IndexOf("  - id: q2", StringComparison.Ordinal)..].Replace("q2", "q3", StringComparison.Ordinal))));

    [Fact]
    public void Another_pass_mark_is_safe_because_a_pass_stays() => Safe(
        "pass mark of quiz 'basics-quiz': 80% -> 90%: who has passed stays passed; the next attempt is judged by the new mark",
        Compare(LockedCourse.Draft(), With(SmallCourse.Quiz, "pass_mark: 90\n" + LockedCourse.QuizYml)));

    [Fact]
    public void Another_counting_attempt_is_safe_because_a_pass_stays() => Safe(
        "counting attempt of quiz 'basics-quiz': best -> last: scores stay until the next attempt, and a pass stays",
        Compare(LockedCourse.Draft(), LockedCourse.Publish(With(SmallCourse.Quiz, "attempts: 3\ncounts: last\n" + LockedCourse.QuizYml))));

    [Fact]
    public void Another_rule_is_safe_because_what_is_complete_stays_complete() => Safe(
        "rule 'checks': false -> true: lessons and courses that are complete stay complete; what is still open follows the new rule",
        Compare(LockedCourse.Draft(), With("course.yml", SmallCourse.CourseYml + "completion: {lesson: {checks: true}}\n")));

    [Fact]
    public void Another_IRI_is_safe_for_SCORM_but_learning_records_begin_anew() => Safe(
        "iri: https://example.org/small -> https://example.org/big: progress in the LMS stays; learning records (xAPI, cmi5) go on under another name",
        Compare(LockedCourse.Draft(), With("course.yml", SmallCourse.CourseYml.Replace("org/small", "org/big", StringComparison.Ordinal))));

    private static MemorySourceTree With(string path, string text) => LockedCourse.Draft().Add(path, text);

    private static MemorySourceTree WithOther() => With("01-basics/02-other.md", SmallCourse.LessonMd);

    private static MemorySourceTree TwoModules(string delivery) => WithOther().Add("course.yml", SmallCourse.CourseYml + delivery)
        .Add("02-more/module.yml", SmallCourse.ModuleYml).Add("02-more/01-end.md", SmallCourse.LessonMd);

    private static DiffReport Compare(MemorySourceTree before, MemorySourceTree now) => EditionDiff.Compare(Read(before), Read(now));

    private static Snapshot Read(MemorySourceTree tree)
    {
        var findings = new DiagnosticBag();
        var snapshot = SnapshotReader.ReadFolder(tree, new DiffInput("", "", findings));
        Assert.Empty(findings.Where(f => f.Severity == Severity.Error).Select(Findings.Show));
        return snapshot!;
    }

    private static void Safe(string change, DiffReport report) => Is(DiffEffect.None, "safe to replace", change, [], report);

    private static void Resets(string change, string[] items, DiffReport report) =>
        Is(DiffEffect.Resets, $"resets {(items.Length == 1 ? "1 lesson or quiz" : $"{items.Length} lessons and quizzes")}", change, items, report);

    private static void LosesAttempts(string change, string item, DiffReport report) => Is(DiffEffect.LosesAttempts, "loses attempts in 1 lesson or quiz", change, [item], report);

    private static void Is(DiffEffect verdict, string sentence, string change, string[] items, DiffReport report)
    {
        Assert.Equal((verdict, sentence), (report.Verdict, report.Sentence));
        Assert.Contains(change, report.Changes.Select(c => $"{c.What}: {c.Before ?? "-"} -> {c.Now ?? "-"}: {c.Reason}"));
        Assert.Equal(items.Order(StringComparer.Ordinal), report.Changes.Where(c => c.Effect == verdict).SelectMany(c => c.Items).Distinct().Order(StringComparer.Ordinal));
    }
}
