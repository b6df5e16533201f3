using System.Globalization;
using System.Text.Json;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Xapi;

namespace LlmEvolution.Preview.Cmi5;

/// <summary>What a unit does wrong with cmi5 defined statements: other LMSs refuse these.</summary>
internal static class Cmi5Judge
{
    public static IReadOnlyList<Diagnostic> Of(Launch launch, Cmi5Unit unit, Cmi5Session session, JsonElement statement)
    {
        var verb = XapiRecord.VerbOf(statement);
        // The LMS's own word.
        if (verb is "launched" or "satisfied" or "abandoned" or "waived") return [];
        var findings = new DiagnosticBag();
        if (SessionOf(statement) != session.Id) Report("the context lacks this session's id", "begin with the contextTemplate of LMS.LaunchData, unchanged (cmi5 10.2.1)");
        if (session.IsTerminated) Report("it comes after terminated", "send terminated last, once (cmi5 9.3.8)");
        if (session.Initialized is null && verb != "initialized") Report("it comes before initialized", "send initialized first (cmi5 9.3.2)");
        if (session.Initialized is not null && verb == "initialized") Report("it is the second initialized of the session", "send it once; a reload is no new session (cmi5 9.3.2)");
        if (XapiRecord.ActivityOf(statement) != launch.Activity || verb is not ("completed" or "passed" or "failed")) return [.. findings];
        if (launch.Mode == LaunchMode.Review) Report("the launch mode is Review", "send initialized and terminated only (cmi5 10.2.2)");
        if (ScaledOf(statement) is { } scaled && unit.MasteryScore is { } mastery && verb != "completed" && scaled >= mastery != (verb == "passed"))
            Report(string.Create(CultureInfo.InvariantCulture, $"its score of {scaled} is on the other side of the masteryScore {mastery}"), "let the score and the verb agree (cmi5 9.3.4, 9.3.5)");
        return [.. findings];

        void Report(string what, string help) => findings.Report(PreviewDiagnostics.BreaksCmi5, null, help, verb, what);
    }

    private static string? SessionOf(JsonElement statement) =>
        statement.TryGetProperty("context", out var context) && context.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty(Vocabulary.SessionId, out var id) ? id.ToString() : null;

    private static decimal? ScaledOf(JsonElement statement) =>
        statement.TryGetProperty("result", out var result) && result.TryGetProperty("score", out var score) && score.TryGetProperty("scaled", out var scaled) ? scaled.GetDecimal() : null;
}
