using System.Text.RegularExpressions;
using LlmEvolution.Packager.Render.Pages;
using Packager.Testing;

namespace Packager.Tests.Render;

public sealed class PageRenderingTests
{
    private const string SourcesYml = """
        - {key: a2013, authors: "Ada, Bob", title: "On <words> & \"more\"", kind: paper, year: 2013, url: https://example.org/a}
        - {key: b2014, authors: Cid, title: T, kind: book}
        - {key: c2015, authors: Dan, title: T, kind: book}

        """;

    [Fact]
    public void Sources_are_numbered_in_the_order_of_use_and_link_back()
    {
        var lesson = Rendering.Lesson(SmallCourse.With(SmallCourse.Lesson, "---\ntitle: x\nsummary: y\nminutes: 1\nsources: [c2015, a2013]\n---\n\nFirst[^b2014], then[^a2013], again[^b2014].\n").Add("sources.yml", SourcesYml));

        Assert.Equal(
            "<p>First<sup class=\"cite\"><a id=\"cite:b2014:1\" href=\"#source:b2014\">1</a></sup>, then<sup class=\"cite\"><a id=\"cite:a2013:1\" href=\"#source:a2013\">2</a></sup>, again<sup class=\"cite\"><a id=\"cite:b2014:2\" href=\"#source:b2014\">1</a></sup>.</p>\n",
            lesson.BodyHtml);
        Assert.Equal(
            ["1 source:b2014 Cid cite:b2014:1,cite:b2014:2", "2 source:a2013 Ada, Bob cite:a2013:1", "3 source:c2015 Dan "],
            lesson.Sources.Select(s => $"{s.Number} {s.Anchor} {s.Authors} {string.Join(',', s.BackLinks)}"));
        Assert.Equal(("On <words> & \"more\"", 2013, "https://example.org/a"), (lesson.Sources[1].Title, lesson.Sources[1].Year, lesson.Sources[1].Url));
    }

    [Fact]
    public void Sources_in_captions_footnotes_and_checks_are_listed_too()
    {
        var lesson = Rendering.Lesson(SmallCourse.WithBody("Table: A[^a2013]\n\n| A |\n|---|\n| 1[^n] |\n\n```check\nid: q\ntype: fill-in\nstem: What[^c2015]?\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}\n```\n\n[^n]: See[^b2014].\n").Add("sources.yml", SourcesYml));

        Assert.Equal(["source:a2013", "source:c2015", "source:b2014"], lesson.Sources.Select(s => s.Anchor));
    }

    [Fact]
    public void A_quiz_names_its_sources_in_brackets_since_it_has_no_list()
    {
        var quiz = Rendering.Of(SmallCourse.WithQuestion("id: q\ntype: fill-in\nstem: What[^a2013]?\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}").Add("sources.yml", SourcesYml)).Quizzes["basics-quiz"];

        Assert.Contains("<legend>What (Ada 2013)?</legend>", quiz.QuestionsHtml[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_of_a_lesson_are_its_headings_of_level_2() => Assert.Equal(
        [new SectionLink("the-idea", "The idea"), new SectionLink("a--1--x", "A < 1 & x"), new SectionLink("the-idea-1", "The idea")],
        Rendering.Lesson(SmallCourse.WithBody("## The *idea*\n\n### Detail\n\n## A < 1 & `x`\n\n## The idea\n")).Sections);

    [Fact]
    public void A_term_opens_its_definition_and_those_of_the_terms_in_it()
    {
        var course = Rendering.Of(SmallCourse.WithBody("A [vector](term:vector).\n").Add("glossary.yml", """
            - {id: word, term: word, definition: "A unit, see [vector](term:vector)."}
            - {id: vector, term: "vector <1>", definition: "Numbers for a [](term:word), see [words](lesson:words)."}
            - {id: unused, term: Unused, definition: Nothing.}
            """));

        Assert.Equal("<p>A <button type=\"button\" class=\"term\" popovertarget=\"term:vector\">vector</button>.</p>\n", course.Lessons["words"].BodyHtml);
        Assert.Equal(
            "<div popover id=\"term:vector\" class=\"term-popover\"><p><strong>vector &lt;1&gt;</strong></p><div>Numbers for a <button type=\"button\" class=\"term\" popovertarget=\"term:word\">word</button>, see <a class=\"xref\" href=\"page:words\">words</a>.</div></div>"
            + "<div popover id=\"term:word\" class=\"term-popover\"><p><strong>word</strong></p><div>A unit, see <button type=\"button\" class=\"term\" popovertarget=\"term:vector\">vector</button>.</div></div>",
            course.Lessons["words"].TermsHtml);
        Assert.Equal(["term:unused", "term:vector", "term:word"], course.Glossary.Select(e => e.Id));
        Assert.Equal("A unit, see <a href=\"#term:vector\">vector</a>.", course.Glossary[2].DefinitionHtml);
    }

    [Fact]
    public void No_id_stands_twice_on_a_page()
    {
        const string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">T</title><desc id=\"d\">D</desc></svg>";
        var headings = string.Concat(new[] { "Main", "main", "Main section", "Objectives", "Sources", "On this page", "Term word", "term:word", "Source a2013", "source:a2013", "Cite a2013 1", "cite:a2013:1", "F1 t", "f1:t", "fn:1", "Fn 1", "fnref:1", "?", "!", "A", "A", "A 1" }.Select(h => $"## {h}\n\n"));
        var lesson = Rendering.Lesson(SmallCourse.WithBody(headings + "A [word](term:word)[^a2013], again[^a2013], more[^n], more[^n].\n\n![A](a.svg)\n\n![A](a.svg)\n\n```check\nid: main\ntype: fill-in\nstem: 'What[^a2013]? ![A](a.svg)'\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}\n```\n\n[^n]: Note.\n")
            .Add("sources.yml", SourcesYml).Add("01-basics/a.svg", svg).Add("glossary.yml", "- {id: word, term: word, definition: A unit.}\n"));

        var ids = Regex.Matches(lesson.BodyHtml + lesson.TermsHtml, " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value)
            .Concat(lesson.Sources.Select(s => s.Anchor)).Concat(["main", "objectives", "sources", "on-this-page"]).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.True(ids.Count > 35, "the test has to see ids");
    }

    [Fact]
    public void A_lesson_in_preparation_is_empty()
    {
        var lesson = Rendering.Lesson(SmallCourse.With(SmallCourse.Lesson, "---\ntitle: x\nsummary: y\nminutes: 1\nstatus: outline\nsources: [a2013]\n---\n").Add("sources.yml", SourcesYml));

        Assert.Equal(("", "", null), (lesson.BodyHtml, lesson.TermsHtml, lesson.AnswersJson));
    }
}
