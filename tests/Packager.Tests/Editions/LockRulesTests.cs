using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Editions;

/// <summary>What a new edition may not do to learners of the published one, and what to do instead.</summary>
public sealed class LockRulesTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_course_that_was_published() => Findings.None(LockedCourse.Published());

    [Fact]
    public void A_renamed_file_takes_its_id_along_and_the_old_one_is_missed() => Findings.Single(
        "coursepack.lock:18:3 LE2601 the lesson 'words' is published, but no longer in the course | is it now 'word-vectors'? then write 'id: words' in 01-basics/01-word-vectors.md, or run 'coursepack lock --rename words=word-vectors'; if it is to go for good, run 'coursepack lock --retire words'",
        Renamed());

    [Fact]
    public void A_renamed_file_with_its_old_id_is_the_same_lesson() =>
        Findings.None(LockedCourse.Published().Without(SmallCourse.Lesson).Add("01-basics/07-word-vectors.md", LockedCourse.LessonMd.Replace("title: Words", "id: words\ntitle: Vectors", StringComparison.Ordinal)));

    [Fact]
    public void A_lesson_may_move_to_another_module() => Findings.None(LockedCourse.Published().Without(SmallCourse.Lesson)
        .Add("01-basics/02-other.md", SmallCourse.LessonMd)
        .Add("02-more/module.yml", SmallCourse.ModuleYml)
        .Add("02-more/01-words.md", LockedCourse.LessonMd));

    [Fact]
    public void A_lesson_that_is_gone_can_be_retired() => Findings.Single(
        "coursepack.lock:19:3 LE2601 the lesson 'words' is published, but no longer in the course | put it back; a lesson that got another id is mended with 'coursepack lock --rename words=the-new-id'; if it is to go for good, run 'coursepack lock --retire words'",
        LockedCourse.Publish(LockedCourse.Draft().Add("01-basics/02-other.md", SmallCourse.LessonMd)).Without(SmallCourse.Lesson));

    [Fact]
    public void A_quiz_that_is_gone_is_missed() => Findings.Single(
        "coursepack.lock:21:3 LE2601 the quiz 'basics-quiz' is published, but no longer in the course | put it back; a quiz that got another id is mended with 'coursepack lock --rename basics-quiz=the-new-id'; if it is to go for good, run 'coursepack lock --retire basics-quiz'",
        LockedCourse.Published().Without(SmallCourse.Quiz));

    [Fact]
    public void A_question_that_is_gone_is_missed() => Findings.Single(
        "coursepack.lock:26:7 LE2602 the question 'q2' of 'basics-quiz' is published, but no longer there | is it now 'q3'? then give it its id back; if it is to go for good, run 'coursepack lock --retire basics-quiz/q2'",
        LockedCourse.Published().Add(SmallCourse.Quiz, LockedCourse.QuizYml.Replace("id: q2", "id: q3", StringComparison.Ordinal)));

    [Fact]
    public void A_check_that_is_gone_is_missed() => Findings.Single(
        "coursepack.lock:18:89 LE2602 the check 'first' of 'words' is published, but no longer there | put it back; if it is to go for good, run 'coursepack lock --retire words/first'",
        LockedCourse.Published().Add(SmallCourse.Lesson, WithoutFirstCheck()));

    [Fact]
    public void A_question_keeps_its_type() => Findings.Single(
        "01-basics/quiz.yml:2:5 LE2606 the question 'q1' was published with type 'true-false'; now it is 'fill-in' | give the new question an id of its own and run 'coursepack lock --retire basics-quiz/q1': answers on record belong to the old one",
        LockedCourse.Published().Add(SmallCourse.Quiz, LockedCourse.QuizYml.Replace("true-false\n    stem: Words are numbers.\n    answer: true\n    feedback: {true: Right., false: Wrong.}", "fill-in\n    stem: What?\n    answers: [a]\n    feedback: {correct: Yes., incorrect: No.}", StringComparison.Ordinal)));

    [Fact]
    public void A_lesson_s_id_cannot_become_a_quiz_s() => Findings.Single(
        "01-basics/quiz.yml:1:1 LE2604 'words' was published as a lesson; now it is a quiz | choose another id for the quiz; when the lesson is to go, run 'coursepack lock --retire words'",
        LockedCourse.Publish(LockedCourse.Draft().Without(SmallCourse.Quiz).Add("01-basics/02-other.md", SmallCourse.LessonMd))
            .Without(SmallCourse.Lesson).Add(SmallCourse.Quiz, "id: words\n" + LockedCourse.QuizYml));

    [Theory]
    [InlineData("id: small", "id: tiny", "course id", "small", "tiny", "id")]
    [InlineData("https://example.org/small", "https://example.org/tiny", "IRI", "https://example.org/small", "https://example.org/tiny", "iri")]
    public void A_course_keeps_its_id_and_its_IRI(string old, string changed, string what, string before, string now, string key) => Findings.Single(
        $"course.yml:1:1 LE2605 the published {what} is '{before}', not '{now}' | write '{key}: {before}'; if this is to be another course with learners of its own, delete coursepack.lock",
        LockedCourse.Published().Add("course.yml", SmallCourse.CourseYml.Replace(old, changed, StringComparison.Ordinal)));

    [Fact]
    public void Another_delivery_is_a_warning_because_new_learners_do_not_mind() => Findings.Single(
        "course.yml:1:1 LE2607 published with 'structure: course' and 'split: none'; now it is 'structure: lesson' and 'split: none', so an LMS that replaces the package starts all learners again | put it back, or import the packages as a new activity beside the old one; 'coursepack lock' makes the new delivery the published one",
        LockedCourse.Published().Add("course.yml", SmallCourse.CourseYml + "delivery: {structure: lesson}\n"));

    [Fact]
    public void An_identifier_that_was_changed_by_hand_is_not_published()
    {
        var tree = LockedCourse.Draft();
        Findings.Single(
            "coursepack.lock:1:1 LE2608 the published item identifier of 'small' is 'item-mine'; this build would write 'item-small' | undo what was changed by hand in coursepack.lock, or build with the coursepack that wrote it",
            tree.Add(CourseLock.FileName, LockedCourse.LockOf(tree).Text.Replace("item-small", "item-mine", StringComparison.Ordinal)));
    }

    /// <summary>A lesson that cannot be read is not gone.</summary>
    [Fact]
    public void What_cannot_be_read_is_not_missed() => Assert.DoesNotContain(
        Findings.Of(LockedCourse.Published().Add(SmallCourse.Lesson, "no front matter")), f => f.Contains("LE26", StringComparison.Ordinal));

    private static MemorySourceTree Renamed() => LockedCourse.Published().Without(SmallCourse.Lesson).Add("01-basics/01-word-vectors.md", LockedCourse.LessonMd);

    private static string WithoutFirstCheck()
    {
        var start = LockedCourse.LessonMd.IndexOf("```check", StringComparison.Ordinal);
        return LockedCourse.LessonMd.Remove(start, LockedCourse.LessonMd.LastIndexOf("```check", StringComparison.Ordinal) - start);
    }
}
