using LlmEvolution.Packager.Source;
using Packager.Testing;

namespace Packager.Tests.Check.Style;

/// <summary>The small course with a house style.</summary>
internal static class Styled
{
    public static MemorySourceTree Lesson(string style, string body) =>
        SmallCourse.WithBody(body).Add("course.yml", $"{SmallCourse.CourseYml}style:\n  lesson:\n    {style}\n");

    public static MemorySourceTree Quiz(string style, params string[] questions) => SmallCourse.Tree()
        .Add("course.yml", $"{SmallCourse.CourseYml}style:\n  quiz:\n    {style}\n")
        .Add(SmallCourse.Quiz, "questions:\n" + string.Concat(questions.Select((q, n) => $"  - id: q{n}\n    lesson: words\n    {q}\n")));

    public static string Choice(string stem, string right, params string[] wrong) =>
        $"type: choice\n    stem: {stem}\n    choices:\n      - {{text: {right}, correct: true, feedback: Yes.}}\n" +
        string.Concat(wrong.Select(w => $"      - {{text: {w}, feedback: No.}}\n"));
}
