using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Editions;

public sealed class LockFileTests
{
    private const string Restore = "take the last committed lock out of version control; without one, delete it and run 'coursepack lock'";

    [Fact]
    public void The_lock_of_a_course_is_this_text() => Assert.Equal("""
        # What LMSs and learners already have of this course. 'coursepack build --publish' and 'coursepack lock' write it; commit it
        # with the course, so that the next edition keeps everybody's progress: docs/authoring.md, "Publishing a new edition".
        format: 1
        course: {id: small, iri: "https://example.org/small"}
        delivery: {structure: course, split: none}
        completion: {read_to_end: true, minimum_share: 0, checks: false, quizzes: required}

        packages:
          small: {manifest: m81db8ebbbb-small, organization: org-small}

        objects:
          small: {package: small, launch: index.html, item: item-small, resource: sco-small}

        modules:
          basics: {}

        lessons:
          words: {key: "26N", module: basics, object: small, page: lessons/words.html, checks: {first: true-false, second: true-false}}

        quizzes:
          basics-quiz:
            state: {key: "gkZ", module: basics, object: small, page: quizzes/basics-quiz.html}
            rules: {pass_mark: 80, draw: 2, attempts: 0, shuffle: true}
            questions:
              q1: true-false
              q2: fill-in

        """, LockedCourse.LockOf(LockedCourse.Draft()).Text);

    [Fact]
    public void Reading_a_lock_and_writing_it_again_changes_nothing() => Assert.False(LockedCourse.LockOf(LockedCourse.Published()).Changed);

    [Fact]
    public void Comments_and_line_ends_in_a_lock_are_no_change() =>
        Assert.False(LockedCourse.LockOf(WithLock(text => "# Ours.\n" + text.Replace("\n", "\r\n", StringComparison.Ordinal))).Changed);

    [Fact]
    public void Ids_that_YAML_takes_for_something_else_stay_ids()
    {
        var tree = LockedCourse.Publish(SmallCourse.WithFrontMatter("id: \"true\"\ntitle: T\nsummary: S\nminutes: 1"));

        Assert.Contains("  \"true\": {key: ", LockedCourse.LockOf(tree).Text, StringComparison.Ordinal);
        Findings.None(tree);
    }

    [Fact]
    public void A_course_without_a_lock_is_a_draft_and_may_change_as_it_likes() => Findings.None(LockedCourse.Draft().Without(SmallCourse.Quiz));

    [Fact]
    public void A_merge_conflict_is_told_where_it_is() => Findings.Single(
        "coursepack.lock:18:1 LE1602 a merge left a conflict in the lock | keep the lines of both sides and remove the marks; then run 'coursepack check', which tells whether two keys are now the same",
        WithLock(text => text.Replace("lessons:\n", "lessons:\n<<<<<<< HEAD\n", StringComparison.Ordinal)));

    [Fact]
    public void A_newer_lock_is_not_guessed_at() => Findings.Single(
        "coursepack.lock:3:9 LE1603 the lock has format 2; this coursepack knows 1 | use the coursepack that wrote it, or a later one",
        WithLock(text => text.Replace("format: 1", "format: 2", StringComparison.Ordinal)));

    [Fact]
    public void Two_items_cannot_have_one_key() => Findings.Single(
        "coursepack.lock:21:3 LE1601 the lock cannot be used: 'words' and 'basics-quiz' have the same key '26N' | remove the line of the one that no learner has yet, two branches may each have added one, and run 'coursepack lock'",
        WithLock(text => text.Replace("\"gkZ\"", "\"26N\"", StringComparison.Ordinal)));

    [Fact]
    public void Two_items_cannot_have_one_id() => Assert.Contains(
        "coursepack.lock:15:3 LE1601 the lock cannot be used: the id 'words' stands twice | " + Restore,
        Findings.Of(WithLock(text => text.Replace("\nmodules:\n", "\nmodules:\n  words: {}\n", StringComparison.Ordinal))));

    [Fact]
    public void A_key_has_three_characters() => Findings.Single(
        "coursepack.lock:18:3 LE1601 the lock cannot be used: the key of 'words' is not three characters of A-Z, a-z, 0-9, - and _ | " + Restore,
        WithLock(text => text.Replace("\"26N\"", "\"4l\"", StringComparison.Ordinal)));

    [Fact]
    public void An_empty_lock_is_no_lock_at_all_and_that_is_an_error() => Findings.Single(
        "coursepack.lock:1:1 LE1601 the lock cannot be used: it holds no keys | " + Restore, WithLock(_ => ""));

    [Fact]
    public void Misspelt_keys_of_a_lock_are_found_like_those_of_a_course() => Findings.Single(
        "coursepack.lock:18:30 LE2002 'modul' is not a key of 'words' | did you mean 'module'?",
        WithLock(text => text.Replace("words: {key: \"26N\", module:", "words: {key: \"26N\",        modul:", StringComparison.Ordinal)));

    private static MemorySourceTree WithLock(Func<string, string> change)
    {
        var tree = LockedCourse.Draft();
        return tree.Add(CourseLock.FileName, change(LockedCourse.LockOf(tree).Text));
    }
}
