using System.Globalization;
using System.Text;

namespace E2E.Lrs;

/// <summary>Twelve learners of a small course in every state a report knows.</summary>
internal static class ReportSample
{
    private const string Iri = "https://example.org/small";

    public static string[] Options { get; } = ["--course", "course", "--file", "statements.ndjson", "--as-of", "2026-03-31", "--time-zone", "Europe/Berlin"];

    public static void WriteTo(ReportTool tool)
    {
        Directory.CreateDirectory(tool.PathOf("course/01-basics"));
        foreach (var path in SmallBuild.Tree.Files) tool.Write("course/" + path, Encoding.UTF8.GetString(Content(path)));
        tool.Write("roster.csv", "email,name,group,due,valid\n" + string.Concat(Enumerable.Range(0, 14).Select(n => $"learner{n}@example.org,Learner {n} of a rather long name,{(n % 2 == 0 ? "Engineers" : "Sales & Service")},{(n % 3 == 0 ? "2026-04-05" : n % 3 == 1 ? "2026-03-01" : "2026-12-31")},{(n == 2 ? "P1M" : "P1Y")}\n")));
        tool.Write("statements.ndjson", string.Concat(Enumerable.Range(0, 12).SelectMany(Statements)));
    }

    private static byte[] Content(string path)
    {
        using var stream = SmallBuild.Tree.OpenRead(path);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static IEnumerable<string> Statements(int learner)
    {
        var registration = $"00000000-0000-4000-8000-0000000001{learner:00}";
        var at = new DateTimeOffset(2026, 2, 1 + learner, 9, 0, 0, TimeSpan.Zero);
        var number = 0;
        string That(string verb, string about, int seconds, string result) => string.Create(CultureInfo.InvariantCulture, $$"""
            {"id":"00000000-0000-4000-8000-00000000{{learner:00}}{{number++:00}}","actor":{"name":"Learner {{learner}}","mbox":"mailto:learner{{learner}}@example.org"},"verb":{"id":"http://adlnet.gov/expapi/verbs/{{verb}}"},"object":{"id":"{{Iri}}{{about}}"},"result":{{{result}} },"context":{"registration":"{{registration}}","contextActivities":{"parent":[{"id":"{{(about.Contains("/questions/", StringComparison.Ordinal) ? Iri + "/quizzes/basics-quiz" : Iri + "/modules/basics")}}"}],"grouping":[{"id":"{{Iri}}"}] } },"timestamp":"{{at.AddSeconds(seconds):yyyy-MM-ddTHH:mm:ssZ}}"}

            """);
        var right = learner % 4 != 3 ? "true" : "false";
        yield return That("initialized", "", 0, "");
        yield return That("experienced", "/lessons/words", 60 + (learner * 20), $"\"duration\":\"PT{60 + (learner * 20)}S\"");
        if (learner % 5 == 4) yield break;
        yield return That("completed", "/lessons/words", 400, "\"completion\":true");
        yield return That("answered", "/quizzes/basics-quiz/questions/q1", 500, $"\"success\":{right},\"response\":\"{right}\"");
        yield return That(right == "true" ? "passed" : "failed", "/quizzes/basics-quiz", 510, $"\"success\":{right},\"score\":{{\"scaled\":{(right == "true" ? "0.9" : "0.4")} }}");
        if (right == "true") yield return That("passed", "", 520, "\"success\":true,\"completion\":true,\"score\":{\"scaled\":0.9}");
    }
}
