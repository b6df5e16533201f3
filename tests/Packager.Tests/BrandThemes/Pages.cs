using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.BrandThemes;

/// <summary>One page of each kind, with what a template could get wrong: HTML, quotation marks, letters beyond ASCII.</summary>
internal static class Pages
{
    public const string Body = "<p>Words as <em>points</em>.</p>";
    public const string Answers = """{"q1":{"type":"choice","key":["b"]}}""";
    public const string Question = "<form class=\"question\" data-question=\"q1\"></form>";

    private static readonly Site s_site = new("Vektoren & mehr", "A course", "en", ["assets/styles.css", "assets/theme/brand.css"], "assets/theme/logo.svg", "assets/player.js");

    public static OutlinePage Outline { get; } = new()
    {
        Site = s_site,
        Id = "course",
        Title = "Vektoren & mehr",
        Root = "",
        DataScript = "assets/sco/course.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Summary = "From <words> to numbers",
        Minutes = 17,
        Modules =
        [
            new OutlineModule(1, "first", "First module", "How it began", 17,
                [new OutlineLesson("words", "1.1", "Words", "About words", 7, "lessons/words.html", false)],
                new OutlineQuiz("first-quiz", "First quiz", "quizzes/first-quiz.html", 1, 80, 1)),
        ],
    };

    public static LessonPage Lesson { get; } = new()
    {
        Site = s_site,
        Id = "words",
        Title = "Wörter <b>",
        Root = "../",
        DataScript = "assets/sco/course.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Number = "1.1",
        ModuleTitle = "First module",
        Summary = "Say \"words\" & mean vectors",
        Minutes = 7,
        IsOutline = false,
        Objectives = ["Explain a vector"],
        BodyHtml = Body,
        TermsHtml = "<div popover id=\"term-vector\"></div>",
        Sources = [new SourceEntry(1, "source-m", "Mikolov", 2013, "Efficient <estimation>", "https://example.org/m?a=1&b=2", ["cite-1"])],
        AnswersJson = Answers,
        Next = new PageLink("First quiz", "quizzes/first-quiz.html", null),
    };

    public static QuizPage Quiz { get; } = new()
    {
        Site = s_site,
        Id = "first-quiz",
        Title = "First quiz",
        Root = "../",
        DataScript = "assets/sco/course.js",
        OutlineHref = "index.html",
        GlossaryHref = null,
        ModuleTitle = "First module",
        Draw = 1,
        BankSize = 1,
        PassMark = 80,
        Attempts = 0,
        Minutes = 1,
        QuestionsHtml = [Question],
        TermsHtml = "",
        AnswersJson = Answers,
    };

    public static GlossaryPage Glossary { get; } = new()
    {
        Site = s_site,
        Id = "glossary",
        Title = "Glossary",
        Root = "",
        DataScript = "assets/sco/course.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Entries = [new GlossaryEntry("vector", "Vector", "<em>numbers</em>")],
    };
}
