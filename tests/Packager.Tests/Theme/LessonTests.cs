namespace Packager.Tests.Theme;

public sealed class LessonTests
{
    [Fact]
    public async Task A_lesson_keeps_the_order_of_the_contract()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Lesson)),
            "<main",
            "<h1>Word embeddings</h1>",
            "Words as lists of numbers.",
            "<p>Body.</p>",
            "<section class=\"sources\"",
            "<div data-lesson-end></div>",
            "<p data-lesson-status role=\"status\"></p>",
            "rel=\"prev\" href=\"../lessons/tokens.html\"",
            "rel=\"next\" href=\"../quizzes/foundations-quiz.html\"",
            "id=\"term-vector\"",
            "<script type=\"application/json\" data-answers>{\"window\":{\"type\":\"choice\",\"key\":[\"a\"]}}</script>",
            "</main>");
    }

    [Fact]
    public async Task What_the_lesson_is_about_stands_before_the_body()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Lesson)),
            "1.1</span>Foundations",
            "7 min",
            "<time datetime=\"2026-11\">Nov 2026</time>",
            "<li>Explain what a vector is</li>",
            "<a class=\"xref\" href=\"../lessons/tokens.html\">0.1 Tokens</a>",
            "<a class=\"xref\">0.2 Counting</a>",
            "<a href=\"#in-brief\">In brief</a>",
            "<a href=\"#the-idea\">The idea</a>",
            "<h2 id=\"in-brief\">");
    }

    [Fact]
    public async Task A_source_names_its_work_and_leads_back_to_each_marker()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Lesson)),
            "<li id=\"source-mikolov\" value=\"1\">Mikolov and others (2013).",
            "<a href=\"https://example.org/paper\" target=\"_blank\" rel=\"noopener noreferrer\">Efficient estimation</a>",
            "<a class=\"back\" href=\"#cite-mikolov-1\" aria-label=\"Back to the text 1\">",
            "<a class=\"back\" href=\"#cite-mikolov-2\" aria-label=\"Back to the text 2\">");
    }

    [Fact]
    public async Task A_lesson_in_preparation_says_so_and_has_no_answers()
    {
        var html = await Html.Render(SamplePages.Lesson with { IsOutline = true, BodyHtml = "", TermsHtml = "", Sources = [], Sections = [], AnswersJson = null });

        Assert.Contains("This lesson is still being written.", html, StringComparison.Ordinal);
        Assert.Contains("<div data-lesson-end></div>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-answers", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"toc\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"sources\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_cannot_close_their_element()
    {
        var html = await Html.Render(SamplePages.Lesson with { AnswersJson = "{\"q\":{\"text\":\"</script><b>\"}}" });

        Assert.Contains("{\"q\":{\"text\":\"\\u003c/script>\\u003cb>\"}}</script>", html, StringComparison.Ordinal);
    }
}
