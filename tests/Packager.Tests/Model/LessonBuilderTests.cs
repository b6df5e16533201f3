using LlmEvolution.Packager;
using LlmEvolution.Packager.Model;
using Packager.Testing;

namespace Packager.Tests.Model;

public sealed class LessonBuilderTests
{
    [Fact]
    public void Everything_front_matter_may_say_is_read()
    {
        var lesson = new Compiler(SmallCourse.WithFrontMatter("""
            id: big-words
            title: "Words: a start"
            summary: What words are.
            minutes: 1
            status: ready
            as_of: 2026-11
            objectives:
              - Explain words
              - Count words
            prerequisites: []
            leads_to: [later]
            tags: [embeddings]
            sources: [a2013]
            """), []).Check()!.Modules[0].Lessons[0];

        Assert.Equal(("big-words", "Words: a start", "What words are.", 1, LessonStatus.Ready, "2026-11"), (lesson.Id, lesson.Title, lesson.Summary, lesson.Minutes, lesson.Status, lesson.AsOf));
        Assert.Equal(["Explain words", "Count words"], lesson.Objectives);
        Assert.Equal(["later"], lesson.LeadsTo.Select(r => r.Id));
        Assert.Equal(["embeddings"], lesson.Tags);
        Assert.Equal("a2013 at 01-basics/01-words.md:14:11", $"{lesson.Sources[0].Id} at {lesson.Sources[0].Span}");
    }

    [Fact]
    public void Milestones_are_as_exact_as_their_dates_are_known()
    {
        var lesson = new Compiler(SmallCourse.WithFrontMatter("""
            title: Words
            summary: What words are.
            minutes: 1
            milestones:
              - {date: 2013, title: Words become vectors}
              - {date: 2017-06, title: Attention alone}
              - {date: 2017-06-12, title: "The paper: out"}
            """), []).Check()!.Modules[0].Lessons[0];

        Assert.Equal([new("2013", "Words become vectors"), new("2017-06", "Attention alone"), new("2017-06-12", "The paper: out")], lesson.Milestones);
    }

    [Theory]
    [InlineData("{date: 2017-13, title: x}", "6:12 LE2004 '2017-13' is not a date written like 2017, 2017-06 or 2017-06-12")]
    [InlineData("{date: June, title: x}", "6:12 LE2004 'June' is not a date written like 2017, 2017-06 or 2017-06-12")]
    [InlineData("{date: 2017}", "6:5 LE2001 a milestone has no 'title' | add 'title: …'")]
    [InlineData("{title: x}", "6:5 LE2001 a milestone has no 'date' | add 'date: …'")]
    public void A_milestone_that_cannot_be_placed_is_a_finding(string milestone, string finding) => Assert.Equal(
        [$"01-basics/01-words.md:{finding}"],
        Findings.Of(SmallCourse.WithFrontMatter($"title: Words\nsummary: What words are.\nminutes: 1\nmilestones:\n  - {milestone}")));

    [Fact]
    public void Every_key_a_lesson_needs_is_named() => Assert.Equal(
        [
            "01-basics/01-words.md:2:1 LE2001 the lesson's front matter has no 'minutes' | add 'minutes: …'",
            "01-basics/01-words.md:2:1 LE2001 the lesson's front matter has no 'summary' | add 'summary: …'",
            "01-basics/01-words.md:2:1 LE2001 the lesson's front matter has no 'title' | add 'title: …'",
        ],
        Findings.Of(SmallCourse.WithFrontMatter("id: words")));

    [Fact]
    public void A_ready_lesson_has_a_body() => Findings.Single(
        "01-basics/01-words.md:2:1 LE2011 the lesson has no body | write the lesson below the front matter, or say 'status: outline'",
        SmallCourse.WithBody("\n[x]: https://example.org\n"));

    [Fact]
    public void An_outline_hides_its_body() => Assert.Equal(
        [
            "course.yml:1:1 LE2013 1 of 1 lessons have no body yet ('status: outline'); readers see their summary and a note | write their bodies and remove 'status: outline'",
            "01-basics/01-words.md:2:1 LE2012 the lesson has a body, but 'status: outline' hides it from the reader | remove 'status: outline' when the lesson is ready to be read",
        ],
        Findings.Of(SmallCourse.WithFrontMatter("title: x\nsummary: y\nminutes: 1\nstatus: outline")).OrderByDescending(f => f, StringComparer.Ordinal));

    [Theory]
    [InlineData("minutes: 0", "5:10", "LE2005 0 is out of range: 'minutes' must be from 1 to 600")]
    [InlineData("minutes: ten", "5:10", "LE2004 'ten' is not a whole number")]
    [InlineData("minutes: 1\nas_of: November", "6:8", "LE2004 'November' is not a month written like 2026-11")]
    [InlineData("minutes: 1\ntags: [a, [b]]", "6:11", "LE2003 'an entry of tags' must be a single value, not a list")]
    [InlineData("minutes: 1\ntags: [\"\"]", "6:8", "LE2003 'an entry of tags' must be a single value, not nothing")]
    [InlineData("minutes: 1\ntags: a", "6:7", "LE2003 'tags' must be a list (- …), not a single value")]
    public void A_wrong_value_in_front_matter_is_shown_where_it_stands(string lines, string place, string finding) => Findings.Single(
        $"01-basics/01-words.md:{place} {finding}", SmallCourse.WithFrontMatter("id: words\ntitle: x\nsummary: y\n" + lines));

    [Fact]
    public void A_module_has_lessons() => Findings.Single(
        "02-more/module.yml:1:1 LE2014 the module 'more' has no lessons | add a lesson such as 01-first-lesson.md, or remove the folder",
        SmallCourse.With("02-more/module.yml", SmallCourse.ModuleYml));

    [Fact]
    public void A_module_whose_only_lesson_is_broken_is_not_called_empty() => Findings.Single(
        "01-basics/01-words.md:1:1 LE1010 the lesson does not begin with front matter | begin the file with '---', then title, summary and minutes, then '---'",
        SmallCourse.With(SmallCourse.Lesson, "No front matter."));
}
