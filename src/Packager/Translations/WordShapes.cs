using System.Collections.Immutable;

namespace LlmEvolution.Packager.Translations;

/// <summary>The words of each file of a course, and of each code fence that holds YAML.</summary>
internal static class WordShapes
{
    private static readonly WordText s_text = new();
    private static readonly WordText s_optional = new(Optional: true);

    private static readonly WordMap s_question = Map(
        ("stem", s_text),
        ("choices", List(("text", s_text), ("feedback", s_text))),
        ("feedback", Map(("true", s_text), ("false", s_text), ("correct", s_text), ("incorrect", s_text))),
        ("pairs", List(("left", s_text), ("right", s_text))),
        ("items", new WordTexts()),
        ("answers", new WordTexts(Free: true)),
        ("unit", s_optional));

    private static readonly WordList s_questions = new(s_question, "id");

    public static readonly WordMap Course = Map(("title", s_text), ("description", s_text));
    public static readonly WordMap Module = Map(("title", s_text), ("summary", s_text));
    public static readonly WordMap Quiz = Map(("title", s_text), ("questions", s_questions));
    public static readonly WordMap Exam = Map(("title", s_text), ("summary", s_text), ("questions", s_questions));
    public static readonly WordList Glossary = new(Map(("term", s_text), ("definition", s_text)), "id");

    /// <summary>Works are cited by the names they have, so nothing of them is missed.</summary>
    public static readonly WordList Sources = new(Map(("authors", s_optional), ("title", s_optional)), "key", Optional: true);

    public static readonly WordMap Lesson = Map(
        ("title", s_text),
        ("summary", s_text),
        ("objectives", new WordTexts()),
        ("milestones", List(("title", s_text))),
        ("tags", new WordTexts(Free: true)));

    /// <summary>By the name of a fence: checks and interactive blocks.</summary>
    public static readonly IReadOnlyDictionary<string, WordMap> Fences = new Dictionary<string, WordMap>(StringComparer.Ordinal)
    {
        ["check"] = s_question,
        ["sort"] = s_question,
        ["walkthrough"] = Block(("alt", s_text), ("caption", s_text), ("steps", List(("title", s_text), ("text", s_text), ("alt", s_text), ("caption", s_text)))),
        ["explorer"] = Block(("sliders", List(("label", s_text), ("unit", s_optional))), ("outputs", List(("label", s_text), ("unit", s_optional)))),
        ["compare"] = Block(("attributes", new WordTexts()), ("methods", List(("name", s_text), ("values", new WordTexts())))),
        ["timeline"] = Block(("events", List(("date", s_optional), ("title", s_text), ("text", s_text)))),
        ["flashcards"] = Block(("cards", List(("term", s_text), ("answer", s_text)))),
    };

    private static WordMap Block(params (string Key, WordShape Shape)[] keys) => Map([("title", s_text), ("text", s_text), .. keys]);

    private static WordList List(params (string Key, WordShape Shape)[] keys) => new(Map(keys));

    private static WordMap Map(params (string Key, WordShape Shape)[] keys) => new(keys.ToImmutableDictionary(k => k.Key, k => k.Shape, StringComparer.Ordinal));
}
