namespace Packager.Tests.Theme;

public sealed class QuizTests
{
    [Fact]
    public async Task A_quiz_keeps_the_order_of_the_contract()
    {
        Html.AssertInOrder(
            Html.Squeeze(await Html.Render(SamplePages.Quiz)),
            "<h1>Module 1 quiz</h1>",
            "<section class=\"quiz\" data-quiz=\"foundations-quiz\">",
            "data-quiz-intro>",
            "<li>10 questions</li>",
            "<li>pass mark 80%</li>",
            "<li>as many attempts as you like</li>",
            "<p data-quiz-state></p>",
            "<button type=\"button\" data-quiz-start hidden>Start the quiz</button>",
            "<ol class=\"questions\" data-quiz-questions hidden>",
            "<li><form class=\"question\" data-question=\"q1\"></form></li>",
            "<li><form class=\"question\" data-question=\"q2\"></form></li>",
            "</ol>",
            "data-quiz-actions hidden>",
            "<p data-quiz-message role=\"alert\"></p>",
            "<button type=\"button\" data-quiz-submit>Submit answers</button>",
            "data-quiz-result tabindex=\"-1\" hidden></div>",
            "</section>",
            "rel=\"prev\" href=\"../lessons/attention.html\"",
            "id=\"term-loss\"",
            "<script type=\"application/json\" data-answers>{\"q1\":{},\"q2\":{}}</script>",
            "</main>");
    }

    [Fact]
    public async Task A_limit_of_attempts_is_told_before_the_start()
    {
        Assert.Contains("<li>3 attempts</li>", Html.Squeeze(await Html.Render(SamplePages.Quiz with { Attempts = 3 })), StringComparison.Ordinal);
    }
}
