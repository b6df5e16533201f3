using LlmEvolution.Packager.Render.Pages;

namespace Packager.Tests.Theme;

/// <summary>One page of each kind, with everything on it that a page can have.</summary>
internal static class SamplePages
{
    public static readonly Site Site = new("LLM Evolution", "How language models came to be.", "en", ["assets/styles.css"], null, "assets/player.js");

    public static OutlinePage Outline => new()
    {
        Site = Site,
        Id = "llm-evolution",
        Title = "LLM Evolution",
        Root = "",
        DataScript = "assets/sco/llm-evolution.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Summary = "How language models came to be.",
        Minutes = 849,
        Modules =
        [
            new(1, "foundations", "Foundations", "Words become vectors.", 24,
                [
                    new("embeddings", "1.1", "Word embeddings", "Words as lists of numbers.", 7, "lessons/embeddings.html", false),
                    new("seq2seq", "1.2", "Sequence to sequence", "Sentences in, sentences out.", 7, "lessons/seq2seq.html", true),
                ],
                new("foundations-quiz", "Module 1 quiz", "quizzes/foundations-quiz.html", 10, 80, 10)),
            new(2, "transformers", "Transformers", "Attention alone.", 8,
                [new("attention", "2.1", "Attention", "All you need.", 8, "lessons/attention.html", false)], null),
        ],
    };

    public static LessonPage Lesson => new()
    {
        Site = Site,
        Id = "embeddings",
        Title = "Word embeddings",
        Root = "../",
        DataScript = "assets/sco/llm-evolution.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Number = "1.1",
        ModuleTitle = "Foundations",
        Summary = "Words as lists of numbers.",
        Minutes = 7,
        AsOf = "2026-11",
        IsOutline = false,
        Objectives = ["Explain what a vector is"],
        Prerequisites = [new("Tokens", "lessons/tokens.html", "0.1"), new("Counting", null, "0.2")],
        Sections = [new("in-brief", "In brief"), new("the-idea", "The idea")],
        BodyHtml = "<h2 id=\"in-brief\">In brief</h2><p>Body.</p>",
        TermsHtml = "<div popover id=\"term-vector\" class=\"term-popover\"><p>A list.</p></div>",
        Sources = [new(1, "source-mikolov", "Mikolov and others", 2013, "Efficient estimation", "https://example.org/paper", ["cite-mikolov-1", "cite-mikolov-2"])],
        AnswersJson = "{\"window\":{\"type\":\"choice\",\"key\":[\"a\"]}}",
        Previous = new("Tokens", "lessons/tokens.html", "0.1"),
        Next = new("Module 1 quiz", "quizzes/foundations-quiz.html", null),
    };

    public static QuizPage Quiz => new()
    {
        Site = Site,
        Id = "foundations-quiz",
        Title = "Module 1 quiz",
        Root = "../",
        DataScript = "assets/sco/llm-evolution.js",
        OutlineHref = "index.html",
        GlossaryHref = null,
        ModuleTitle = "Foundations",
        Draw = 10,
        BankSize = 14,
        PassMark = 80,
        Attempts = 0,
        Minutes = 10,
        QuestionsHtml = ["<form class=\"question\" data-question=\"q1\"></form>", "<form class=\"question\" data-question=\"q2\"></form>"],
        TermsHtml = "<div popover id=\"term-loss\" class=\"term-popover\"><p>A number.</p></div>",
        AnswersJson = "{\"q1\":{},\"q2\":{}}",
        Previous = new("Attention", "lessons/attention.html", "1.7"),
        Next = null,
    };

    public static GlossaryPage Glossary => new()
    {
        Site = Site,
        Id = "glossary",
        Title = "Glossary",
        Root = "",
        DataScript = "assets/sco/llm-evolution.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Entries = [new("attention", "attention", "A weighted <em>sum</em>."), new("vector", "vector", "A list of numbers.")],
    };

    public static TimelinePage Timeline => new()
    {
        Site = Site,
        Id = "timeline",
        Title = "Timeline",
        Root = "",
        DataScript = "assets/sco/llm-evolution.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Years =
        [
            new("2013", [new("2013", "Words become <vectors>", new("Word embeddings", "lessons/embeddings.html", "1.1"))]),
            new("2017", [new("2017-06", "Attention alone", new("Attention", "lessons/attention.html", "2.1")), new("2017-12-04", "Shown in Long Beach", new("Attention", "lessons/attention.html", "2.1"))]),
        ],
    };

    public static MapPage Map => new()
    {
        Site = Site,
        Id = "map",
        Title = "Map of ideas",
        Root = "",
        DataScript = "assets/sco/llm-evolution.js",
        OutlineHref = "index.html",
        GlossaryHref = "glossary.html",
        Modules =
        [
            new(1, "foundations", "Foundations", [new(new("Word embeddings", "lessons/embeddings.html", "1.1"), [], [new("Attention", "lessons/attention.html", "2.1")])]),
            new(2, "transformers", "Transformers", [new(new("Attention", "lessons/attention.html", "2.1"), [new("Word embeddings", "lessons/embeddings.html", "1.1")], [])]),
        ],
        Arcs = [new(1, 2, 1)],
    };

    public static TheoryData<string> Kinds => ["outline", "lesson", "quiz", "glossary", "timeline", "map"];

    public static Page Of(string kind) => kind switch
    {
        "outline" => Outline,
        "lesson" => Lesson,
        "quiz" => Quiz,
        "timeline" => Timeline,
        "map" => Map,
        _ => Glossary,
    };
}
