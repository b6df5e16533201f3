using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Check.Rules;

public sealed class LinkRuleTests
{
    private const string Lesson = "01-basics/01-words.md:7:1";

    [Theory]
    [InlineData("lesson:wordz", "LE3003 there is no lesson 'wordz' to link to | did you mean 'words'?")]
    [InlineData("lesson:", "LE3003 there is no lesson '' to link to | write the id of a lesson")]
    [InlineData("quiz:some", "LE3003 there is no quiz 'some' to link to | write the id of a quiz.yml")]
    [InlineData("term:vector", "LE3003 there is no glossary term 'vector' to link to | add it to glossary.yml")]
    [InlineData("javascript:alert(1)", "LE3004 links that begin with 'javascript:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:")]
    [InlineData("JavaScript:alert(1)", "LE3004 links that begin with 'JavaScript:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:")]
    [InlineData("&#106;avascript:alert(1)", "LE3004 links that begin with 'javascript:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:")]
    [InlineData("data:text/html,x", "LE3004 links that begin with 'data:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:")]
    [InlineData("vbscript:x", "LE3004 links that begin with 'vbscript:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:")]
    [InlineData("file:///etc/passwd", "LE3004 links that begin with 'file:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:")]
    [InlineData("leson:words", "LE3004 links that begin with 'leson:' are not allowed | did you mean 'lesson:'?")]
    [InlineData("https:example.org", "LE3004 links that begin with 'https:' are not allowed | did you mean 'https://'?")]
    [InlineData("handout.pdf", "LE3005 'handout.pdf' is not a lesson of this course | write [text](lesson:some-id) for a lesson, or a whole address with https://")]
    [InlineData("../../secret.md", "LE3005 '../../secret.md' is not a lesson of this course | write [text](lesson:some-id) for a lesson, or a whole address with https://")]
    [InlineData("//example.org/x", "LE3005 '//example.org/x' is not a lesson of this course | write [text](lesson:some-id) for a lesson, or a whole address with https://")]
    [InlineData("/index.html", "LE3005 '/index.html' is not a lesson of this course | write [text](lesson:some-id) for a lesson, or a whole address with https://")]
    [InlineData("&#9;javascript:alert(1)", "LE3005 '\tjavascript:alert(1)' is not a lesson of this course | write [text](lesson:some-id) for a lesson, or a whole address with https://")]
    [InlineData("lesson:words#in-brie", "LE3017 the lesson 'words' has no section 'in-brie' | did you mean 'in-brief'?")]
    [InlineData("#in-brie", "LE3017 the lesson 'words' has no section 'in-brie' | did you mean 'in-brief'?")]
    [InlineData("#main", "LE3017 the lesson 'words' has no section 'main' | write the heading in lower case with hyphens")]
    public void A_link_to_nowhere_is_refused(string url, string finding) =>
        Findings.Single($"{Lesson} {finding}", SmallCourse.WithBody($"[Some words]({url})\n\n## In brief\n"));

    [Theory]
    [InlineData("<javascript:alert(1)>", "javascript:")]
    [InlineData("<data:text/html,x>", "data:")]
    public void An_address_in_angle_brackets_is_a_link_too(string link, string scheme) => Findings.Single(
        $"{Lesson} LE3004 links that begin with '{scheme}' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:",
        SmallCourse.WithBody(link + "\n"));

    [Fact]
    public void A_link_by_reference_is_a_link_too() => Findings.Single(
        $"{Lesson} LE3004 links that begin with 'javascript:' are not allowed | write one of: lesson: quiz: term: https:// http:// mailto:",
        SmallCourse.WithBody("[Some words][a]\n\n[a]: javascript:alert(1)\n"));

    [Fact]
    public void A_link_in_a_table_caption_is_a_link_too() => Findings.Single(
        "01-basics/01-words.md:7:8 LE3003 there is no lesson 'x' to link to | write the id of a lesson",
        SmallCourse.WithBody("Table: [Some words](lesson:x)\n\n| A |\n|---|\n| 1 |\n"));

    [Theory]
    [InlineData("[Words](lesson:words)")]
    [InlineData("[](lesson:words)")]
    [InlineData("[Its start](lesson:words#in-brief)")]
    [InlineData("[Its start](#in-brief)")]
    [InlineData("[Words](01-words.md)")]
    [InlineData("[](quiz:basics-quiz)")]
    [InlineData("[](term:word)")]
    [InlineData("[A site](https://example.org/a?b=c#d)")]
    [InlineData("<https://example.org>")]
    [InlineData("<author@example.org>")]
    [InlineData("[Write](mailto:author@example.org)")]
    [InlineData("[A *site* with `code`](http://example.org)")]
    [InlineData("[HTML](https://example.org)\n\n*[HTML]: HyperText Markup Language")]
    public void A_link_that_leads_somewhere_and_says_where_is_fine(string link) => Findings.None(
        SmallCourse.WithBody(link + "\n\n## In brief\n").Add(SmallCourse.Quiz, AllQuestions.QuizYml).Add("glossary.yml", "- {id: word, term: word, definition: A unit.}\n"));

    [Theory]
    [InlineData("[here](https://example.org)", "here")]
    [InlineData("[Click here](https://example.org)", "Click here")]
    [InlineData("[**more**](https://example.org)", "more")]
    public void A_link_text_says_where_it_goes(string link, string text) => Findings.Single(
        $"{Lesson} LE4005 the link text '{text}' does not say where it goes (WCAG 2.4.4) | name what the reader will find", SmallCourse.WithBody(link + "\n"));

    [Fact]
    public void A_link_has_a_text() => Findings.Single(
        $"{Lesson} LE4006 the link to 'https://example.org' has no text (WCAG 2.4.4) | write the text between the square brackets", SmallCourse.WithBody("[](https://example.org)\n"));

    [Fact]
    public void A_quiz_has_no_sections_to_link_to() => Findings.Single(
        "01-basics/quiz.yml:3:11 LE3003 there is no section 'in-brief' to link to | write [text](lesson:some-id#section)",
        SmallCourse.WithQuestion("id: q\nstem: '[Words](#in-brief)'\ntype: fill-in\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}"));

    [Fact]
    public void A_check_links_to_the_sections_of_its_lesson() => Findings.None(
        SmallCourse.WithBody("## In brief\n\n```check\nid: q\nstem: '[Words](#in-brief)'\ntype: fill-in\nanswers: [a]\nfeedback: {correct: Yes., incorrect: No.}\n```\n"));
}
