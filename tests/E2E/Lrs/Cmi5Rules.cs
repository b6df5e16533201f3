using System.Text.Json.Nodes;

namespace E2E.Lrs;

/// <summary>What an LMS refuses in a cmi5 session (Quartz; CATAPULT's requirements name the same clauses). The runtime's own tests hold the same rules in src/Runtime/test/lrs/cmi5.ts.</summary>
internal static class Cmi5Rules
{
    public const string SessionId = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    private const string Cmi5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    private const string MoveOn = "https://w3id.org/xapi/cmi5/context/categories/moveon";
    private const string Mastery = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
    private const string Progress = "https://w3id.org/xapi/cmi5/result/extensions/progress";

    private static readonly string[] s_verbs = ["initialized", "completed", "passed", "failed", "terminated"];

    /// <param name="before">Statements of the session.</param>
    /// <param name="earlier">Statements of the same registration and unit, in other sessions.</param>
    public static IEnumerable<string> Violations(JsonNode statement, Cmi5Session session, IReadOnlyList<JsonNode> before, IReadOnlyList<JsonNode> earlier, bool launchDataRead, bool preferencesRead)
    {
        var name = LrsRecord.VerbOf(statement);
        var own = IsDefined(statement);
        var context = statement["context"]!;
        var broken = new List<string>();
        void Must(bool holds, string clause)
        {
            if (!holds) broken.Add(clause);
        }

        Must(launchDataRead, "10.0: initialized before LMS.LaunchData was read");
        Must(preferencesRead, "11.0: initialized before cmi5LearnerPreferences was read");
        Must(before.Count > 0 || (own && name == "initialized"), "9.3.2: initialized is not the first statement");
        Must(!before.Any(s => IsDefined(s) && LrsRecord.VerbOf(s) == "terminated"), "9.3.8: a statement after terminated");
        Must(session.Mode == "Normal" || (own && (name is "initialized" or "terminated")), $"10.2.2: {name} in {session.Mode}");
        Must(context["registration"]?.GetValue<string>() == session.Registration, "9.6.1: registration");
        Must(context["extensions"]?[SessionId]?.GetValue<string>() == session.Id, "9.6.3.1: session id");
        Must(JsonNode.DeepEquals(statement["actor"], JsonNode.Parse(session.Actor)), "9.2: actor");
        Must(Activities(statement, "grouping").Contains(session.PublisherId), "10.2.1: contextTemplate is not there");
        Must(statement["result"]?["extensions"]?[Progress]?.GetValue<decimal>() is null or (>= 0 and <= 100), "9.5.5.1: progress");
        if (own) CheckDefined(statement, name, session, [.. before.Where(IsDefined).Select(LrsRecord.VerbOf)], [.. earlier.Where(IsDefined).Select(LrsRecord.VerbOf)], Must);
        else Must(!Activities(statement, "category").Contains(MoveOn), "9.6.2.2: moveon without cmi5");
        return broken;
    }

    /// <summary>9.3: what cmi5 defines itself.</summary>
    private static void CheckDefined(JsonNode statement, string name, Cmi5Session session, List<string> before, List<string> earlier, Action<bool, string> must)
    {
        var result = statement["result"] ?? new JsonObject();
        must(s_verbs.Contains(name), $"9.3: {name} is none of the AU's verbs");
        must(statement["object"]!["id"]!.GetValue<string>() == session.ActivityId, "9.4: object is not the launched activity");
        must(!before.Contains(name), $"9.3: {name} twice in a session");
        must(name != "completed" || !earlier.Contains(name), "9.3.3: completed twice in a registration");
        must(name != "passed" || !earlier.Contains(name), "9.3.4: passed twice in a registration");
        must(name != "failed" || !earlier.Concat(before).Contains("passed"), "9.3.5: failed after passed");
        must(name is not ("passed" or "failed") || !before.Exists(v => v is "passed" or "failed"), "9.3: passed and failed in one session");
        must(result["success"]?.GetValue<bool>() == (name switch { "passed" => true, "failed" => false, _ => null }), "9.5.2: success");
        must(result["completion"]?.GetValue<bool>() == (name == "completed" ? true : null), "9.5.3: completion");
        must((result["duration"] is not null) == (name != "initialized"), "9.5.4.1: duration");
        must(result["score"] is null || name is "passed" or "failed", "9.5.1: score");
        must(result["score"]?["raw"] is null || (result["score"]!["min"] is not null && result["score"]!["max"] is not null), "9.5.1: raw without min and max");
        if (session.MasteryScore is not null && (name is "passed" or "failed"))
        {
            must(statement["context"]!["extensions"]?[Mastery]?.GetValue<decimal>() == session.MasteryScore, "9.6.3.2: masteryscore");
            if (result["score"]?["scaled"] is { } scaled) must(scaled.GetValue<decimal>() >= session.MasteryScore == (name == "passed"), "9.3.4, 9.3.5: scaled is on the wrong side of masteryScore");
        }
        must(Activities(statement, "category").Contains(MoveOn) == (result["success"] is not null || result["completion"] is not null), "9.6.2.2: moveon");
    }

    private static bool IsDefined(JsonNode statement) => Activities(statement, "category").Contains(Cmi5);

    private static IEnumerable<string> Activities(JsonNode statement, string name) => statement["context"]?["contextActivities"]?[name] switch
    {
        JsonArray list => list.Select(a => a!["id"]!.GetValue<string>()),
        JsonObject one => [one["id"]!.GetValue<string>()],
        _ => [],
    };
}
