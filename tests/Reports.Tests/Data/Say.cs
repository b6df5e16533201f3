using LlmEvolution.Reports.Outline;

namespace Reports.Tests.Data;

/// <summary>A small course, and statements about it as the player makes them (src/Runtime/src/xapi/statements.ts), less what no report asks for.</summary>
internal static class Say
{
    public const string Course = "https://example.org/courses/safety";

    public const string Reg1 = "00000000-0000-4000-8000-00000000aaa1";

    public const string Reg2 = "00000000-0000-4000-8000-00000000aaa2";

    /// <summary>Two lessons of 10 and 5 minutes, and a quiz to be passed with 80 %; the second lesson is in a module of its own and not required.</summary>
    public static readonly CourseOutline Outline = new(Course, "Safety",
    [
        new($"{Course}/modules/basics", "Basics",
        [
            new($"{Course}/lessons/fire", "Fire", OutlineItemKind.Lesson, 10, true, null),
            new($"{Course}/quizzes/basics", "Basics: quiz", OutlineItemKind.Quiz, null, true, 0.8),
        ]),
        new($"{Course}/modules/more", "More", [new($"{Course}/lessons/water", "Water", OutlineItemKind.Lesson, 5, false, null)]),
    ]);

    public static string Id(int n) => $"00000000-0000-4000-8000-{n:x12}";

    /// <param name="about">Below the course: lessons/fire; "" is the course itself.</param>
    /// <param name="at">Of 2026, in UTC: 03-01T10:00:00.</param>
    /// <param name="result">JSON.</param>
    /// <param name="more">Further properties as JSON, with a comma in front.</param>
    public static string That(int id, string who, string verb, string about, string at, string? result = null, string registration = Reg1, string more = "")
    {
        var parent = about.Contains("/questions/", StringComparison.Ordinal) ? about[..about.IndexOf("/questions/", StringComparison.Ordinal)] : about.StartsWith("lessons/water", StringComparison.Ordinal) ? "modules/more" : "modules/basics";
        var context = about.Length == 0 ? "" : $$""","contextActivities":{"parent":[{"id":"{{Course}}/{{parent}}"}],"grouping":[{"id":"{{Course}}"}]}""";
        return $$"""
            {"id":"{{Id(id)}}","actor":{"objectType":"Agent","name":"{{who}}","mbox":"mailto:{{who}}@example.org"},"verb":{"id":"http://adlnet.gov/expapi/verbs/{{verb}}"},
            "object":{"id":"{{(about.Length == 0 ? Course : $"{Course}/{about}")}}"},{{(result is null ? "" : $"\"result\":{result},")}}
            "context":{"registration":"{{registration}}"{{context}}},"timestamp":"2026-{{at}}Z"{{more}}}
            """.ReplaceLineEndings("");
    }

    public static string Voiding(int id, int target, string at) => $$"""
        {"id":"{{Id(id)}}","actor":{"mbox":"mailto:admin@example.org"},"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},"object":{"objectType":"StatementRef","id":"{{Id(target)}}"},"timestamp":"2026-{{at}}Z"}
        """;
}
