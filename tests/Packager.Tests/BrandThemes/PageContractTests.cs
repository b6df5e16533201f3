namespace Packager.Tests.BrandThemes;

public sealed class PageContractTests
{
    private const string Status = "<p data-lesson-status></p>";
    private const string Ending = "@Raw(Model.TermsHtml)<script type=\"application/json\" data-answers>@Raw(Model.AnswersJson)</script>";

    [Fact]
    public async Task A_lesson_without_its_end_stops_the_build_instead_of_losing_progress()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Lesson, ("Lesson.cshtml", $"@Raw(Model.BodyHtml){Status}{Ending}"));
        Assert.Equal("brand/Lesson.cshtml:1:1: error LE5405: the template breaks the page 'words' for the player: it lacks data-lesson-end", failure.ToString());
    }

    [Theory]
    [InlineData($"<div data-lesson-end></div>@Raw(Model.BodyHtml){Status}{Ending}", "data-lesson-end behind the lesson's text")]
    [InlineData($"@Model.BodyHtml<div data-lesson-end></div>{Status}{Ending}", "the lesson's text: write @Raw(Model.BodyHtml)")]
    [InlineData($"@Raw(Model.BodyHtml)<!-- <div data-lesson-end> -->{Status}{Ending}", "data-lesson-end")]
    [InlineData($"@Raw(Model.BodyHtml)<p title=\"data-lesson-end\"></p>{Status}{Ending}", "data-lesson-end")]
    [InlineData($"@Raw(Model.BodyHtml)<div data-lesson-end></div>{Ending}", "data-lesson-status")]
    [InlineData($"@Raw(Model.BodyHtml)<div data-lesson-end></div>{Status}<script type=\"application/json\" data-answers>@Raw(Model.AnswersJson)</script>", "the terms' pop-overs: write @Raw(Model.TermsHtml)")]
    [InlineData($"@Raw(Model.BodyHtml)<div data-lesson-end></div>{Status}@Raw(Model.TermsHtml)<script type=\"application/json\" data-answers>@Model.AnswersJson</script>",
        "the answers: write <script type=\"application/json\" data-answers>@Raw(Model.AnswersJson)</script>")]
    [InlineData("<main>@Main</main>", "a main of its own to stand in: write what belongs inside <main>")]
    public async Task What_a_lesson_lacks_is_named(string template, string lacks)
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Lesson, ("Lesson.cshtml", template));
        Assert.EndsWith($": it lacks {lacks}", failure.Message, StringComparison.Ordinal);
        Assert.Equal("LE5405", failure.Code);
    }

    [Fact]
    public async Task A_quiz_needs_every_hook_its_questions_and_its_answers()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Quiz, ("Quiz.cshtml", "<h1>@Model.Title</h1>"));
        Assert.EndsWith(
            ": it lacks data-quiz=\"first-quiz\"; data-quiz-intro; data-quiz-state; data-quiz-start; data-quiz-questions; data-quiz-actions; data-quiz-message; data-quiz-submit; data-quiz-result; "
            + "a question: write @Raw(…) for each of Model.QuestionsHtml; the answers: write <script type=\"application/json\" data-answers>@Raw(Model.AnswersJson)</script>",
            failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outline_needs_a_card_and_a_link_for_every_lesson_and_quiz()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Outline, ("Outline.cshtml", "<li data-item=\"words\"><a href=\"lessons/words.html\">Words</a></li><a href=\"quizzes/first-quiz.html\">Quiz</a>"));
        Assert.EndsWith(": it lacks data-item=\"first-quiz\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_needs_the_places_that_lessons_link_to()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Glossary, ("Glossary.cshtml", "<dl><dt>Vector</dt></dl>"));
        Assert.EndsWith(": it lacks id=\"vector\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_needs_the_player_its_data_and_main()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Glossary, ("Document.cshtml", "<!doctype html><html lang=\"en\" data-root=\"\"><title>x</title><main>@Main</main></html>"));
        Assert.Equal("brand/Document.cshtml:1:1", failure.Span!.ToString());
        Assert.EndsWith(
            ": it lacks <meta http-equiv=\"Content-Security-Policy\" …>; a link to assets/styles.css; a link to assets/theme/brand.css; <script src=\"assets/sco/course.js\" defer></script>; "
            + "<script src=\"assets/player.js\" defer></script>; <main id=\"main\" tabindex=\"-1\" data-page=\"@Model.Kind\" data-page-id=\"@Model.Id\">",
            failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_must_have_main_s_content_inside_main()
    {
        var failure = await ThemeUnderTest.FailureOn(Pages.Glossary, ("Document.cshtml", "@Main<main id=\"main\" data-page=\"glossary\" data-page-id=\"glossary\"></main>"));
        Assert.EndsWith("; @Main inside <main>", failure.Message, StringComparison.Ordinal);
    }
}
