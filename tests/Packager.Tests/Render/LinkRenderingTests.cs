using LlmEvolution.Packager.Render.Html;
using Packager.Testing;

namespace Packager.Tests.Render;

public sealed class LinkRenderingTests
{
    private const string External = "target=\"_blank\" rel=\"noopener noreferrer\"";

    [Theory]
    [InlineData("[A *site*](https://example.org/?a=1&b=2 \"Some \\\"title\\\"\")", $"<a href=\"https://example.org/?a=1&amp;b=2\" {External}>A <em>site</em></a>")]
    [InlineData("[A](https://example.org/\"onclick=alert(1))", $"<a href=\"https://example.org/%22onclick=alert(1)\" {External}>A</a>")]
    [InlineData("[A](<https://example.org/\\<b\\>>)", $"<a href=\"https://example.org/%3Cb%3E\" {External}>A</a>")]
    [InlineData("[A][1]\n\n[1]: https://example.org 'x'", $"<a href=\"https://example.org\" {External}>A</a>")]
    [InlineData("<https://example.org/?a=1&b=2>", $"<a href=\"https://example.org/?a=1&amp;b=2\" {External}>https://example.org/?a=1&amp;b=2</a>")]
    [InlineData("<author@example.org>", $"<a href=\"mailto:author@example.org\" {External}>author@example.org</a>")]
    [InlineData("[Start](#in-brief)\n\n## In brief", "<a href=\"#in-brief\">Start</a>")]
    public void A_link_that_leaves_the_package_leaves_the_window_too(string markdown, string html) =>
        Assert.StartsWith($"<p>{html}</p>", Rendering.Body(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Text](lesson:words)", "<a class=\"xref\" href=\"../lessons/words.html\">Text</a>", "<a class=\"xref\">Text</a>")]
    [InlineData("[Text](lesson:words#in-brief)", "<a class=\"xref\" href=\"../lessons/words.html#in-brief\">Text</a>", "<a class=\"xref\">Text</a>")]
    [InlineData("[Text](01-words.md#in-brief)", "<a class=\"xref\" href=\"../lessons/words.html#in-brief\">Text</a>", "<a class=\"xref\">Text</a>")]
    [InlineData("[](lesson:words)", "<a class=\"xref\" href=\"../lessons/words.html\">Words &lt;1&gt; &amp; &quot;2&quot;</a>", "<a class=\"xref\">Words &lt;1&gt; &amp; &quot;2&quot;</a>")]
    public void A_link_to_a_lesson_has_an_address_only_where_the_lesson_is_in_the_package(string link, string inside, string outside)
    {
        var html = Rendering.Lesson(SmallCourse.With(SmallCourse.Lesson, $"---\ntitle: 'Words <1> & \"2\"'\nsummary: y\nminutes: 1\n---\n\n{link}\n\n## In brief\n")).BodyHtml;

        Assert.StartsWith($"<p>{inside}</p>", PageLinks.Fill(html, id => $"../lessons/{id}.html"), StringComparison.Ordinal);
        Assert.StartsWith($"<p>{outside}</p>", PageLinks.Fill(html, _ => null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_quiz_shows_the_title_of_the_quiz() => Assert.Equal(
        "<p><a class=\"xref\" href=\"q.html\">Quiz: Basics</a></p>\n",
        PageLinks.Fill(Rendering.Lesson(SmallCourse.WithBody("[](quiz:basics-quiz)\n").Add(SmallCourse.Quiz, AllQuestions.QuizYml.Replace("section: in-brief", "", StringComparison.Ordinal))).BodyHtml, _ => "q.html"));

    [Theory]
    [InlineData("`<a class=\"xref\" href=\"page:words\">`")]
    [InlineData("\\<a class=\"xref\" href=\"page:words\">")]
    [InlineData("```html\n<a class=\"xref\" href=\"page:\n```")]
    [InlineData("![A](a.svg)")]
    public void Text_that_looks_like_an_unfilled_link_stays_text(string markdown)
    {
        var html = Rendering.Lesson(SmallCourse.WithBody(markdown + "\n").Add("01-basics/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text class=\"xref\"> href=\"page:words\" href=\"page:</text></svg>")).BodyHtml;

        Assert.Equal(html, PageLinks.Fill(html, _ => "filled.html"));
    }
}
