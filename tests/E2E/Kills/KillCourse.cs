using LlmEvolution.Packager.Source;

namespace E2E.Kills;

/// <summary>A course small enough to be opened hundreds of times: three lessons with a check each, and a quiz.</summary>
internal static class KillCourse
{
    public static readonly string[] Lessons = ["first", "second", "third"];

    public const string Quiz = "module-quiz";

    public static MemorySourceTree Tree()
    {
        var tree = new MemorySourceTree()
            .Add("course.yml", "id: kills\niri: https://example.org/kills\ntitle: Kills\ndescription: Text.\nlanguage: en\ndate: 2026-01-31\ncompletion:\n  lesson:\n    checks: true\n")
            .Add("01-module/module.yml", "id: module\ntitle: Module\nsummary: Text.\n")
            .Add("01-module/quiz.yml", "title: Quiz\nquestions:\n" + string.Concat(Lessons.Select(Question)));
        for (var i = 0; i < Lessons.Length; i++) tree.Add($"01-module/{i + 1:00}-{Lessons[i]}.md", Lesson(Lessons[i]));
        return tree;
    }

    private static string Lesson(string id) => $"""
        ---
        title: Lesson {id}
        summary: Text.
        minutes: 1
        ---

        ## Text

        A sentence.

        ```check
        id: only
        type: true-false
        stem: Is this a check?
        answer: true
        feedback:
          true: Yes.
          false: It is.
        ```

        """;

    private static string Question(string lesson) => $"""
          - id: about-{lesson}
            lesson: {lesson}
            type: true-false
            stem: Is this about {lesson}?
            answer: true
            feedback:
              true: Yes.
              false: It is.

        """;
}
