using LlmEvolution.Packager.Source;

namespace Packager.Testing;

/// <summary>The smallest course without a finding. Tests replace the file they are about.</summary>
internal static class SmallCourse
{
    public const string Lesson = "01-basics/01-words.md";
    public const string Quiz = "01-basics/quiz.yml";

    public const string CourseYml = """
        id: small
        iri: https://example.org/small
        title: Small
        description: A small course.
        language: en
        date: 2026-11-24

        """;

    public const string ModuleYml = """
        title: Basics
        summary: What comes first.

        """;

    public const string LessonMd = """
        ---
        title: Words
        summary: What words are.
        minutes: 1
        ---

        ## In brief

        Words become numbers.

        """;

    /// <summary>The line of the lesson on which <see cref="WithBody"/> puts the first line of the body.</summary>
    public const int BodyLine = 7;

    public static MemorySourceTree Tree() => new MemorySourceTree()
        .Add("course.yml", CourseYml)
        .Add("01-basics/module.yml", ModuleYml)
        .Add(Lesson, LessonMd);

    public static MemorySourceTree With(string path, string text) => Tree().Add(path, text);

    public static MemorySourceTree With(string path, byte[] content) => Tree().Add(path, content);

    /// <summary>The lesson with another body, which begins on line 7.</summary>
    public static MemorySourceTree WithBody(string body) =>
        Tree().Add(Lesson, LessonMd[..LessonMd.IndexOf("## In brief", StringComparison.Ordinal)] + body);

    /// <summary>The lesson with another front matter, which begins on line 2.</summary>
    public static MemorySourceTree WithFrontMatter(string frontMatter) =>
        Tree().Add(Lesson, $"---\n{frontMatter}\n---\n\nWords become numbers.\n");

    /// <summary>A quiz whose first question begins on line 2, column 5.</summary>
    public static MemorySourceTree WithQuestion(string question) =>
        Tree().Add(Quiz, "questions:\n  - " + question.ReplaceLineEndings("\n    ") + "\n");
}
