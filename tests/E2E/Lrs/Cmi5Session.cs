using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Records;
using Microsoft.AspNetCore.Http;

namespace E2E.Lrs;

/// <summary>One launch of a unit, and what has happened in it (cmi5 8 to 11).</summary>
internal sealed class Cmi5Session
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _launch;
    private readonly List<JsonNode> _statements = [];
    private bool _launchDataRead;
    private bool _preferencesRead;

    private Cmi5Session(JsonObject launch) => _launch = launch;

    public string Id => Text("session");

    public string Registration => Text("registration");

    public string ActivityId => Text("activityId");

    public string PublisherId => Text("publisherId");

    public string Mode => Text("launchMode");

    public string Actor => _launch["actor"]!.ToJsonString(s_plain);

    public decimal? MasteryScore => _launch["masteryScore"]?.GetValue<decimal>();

    public DocumentPlace Place => DocumentPlace.State(ActivityId, Actor, Guid.Parse(Registration));

    /// <summary>8.2: handed out once.</summary>
    public string Token { get; private init; } = "";

    public bool Fetched { get; set; }

    public IReadOnlyList<JsonNode> Statements => _statements;

    /// <summary>10.2.</summary>
    public string LaunchData
    {
        get
        {
            var data = new JsonObject
            {
                ["contextTemplate"] = new JsonObject
                {
                    ["contextActivities"] = new JsonObject { ["grouping"] = new JsonArray(new JsonObject { ["id"] = PublisherId, ["objectType"] = "Activity" }) },
                    ["extensions"] = new JsonObject { [Cmi5Rules.SessionId] = Id },
                },
                ["launchMode"] = Mode,
                ["launchMethod"] = "AnyWindow",
                ["moveOn"] = "CompletedOrPassed",
            };
            foreach (var name in (string[])["masteryScore", "returnURL"])
                if (_launch[name] is { } value) data[name] = value.DeepClone();
            return data.ToJsonString(s_plain);
        }
    }

    public static Cmi5Session From(JsonObject launch)
    {
#pragma warning disable RS0030 // A token is random by nature.
        return new Cmi5Session(launch) { Token = Guid.NewGuid().ToString("N") };
#pragma warning restore RS0030
    }

    /// <returns>What an LMS refuses with 403; null: nothing.</returns>
    public string? Refusal(HttpRequest request, string content, Cmi5Sessions all)
    {
        if (request.Path != "/xapi/statements") return request.Query["agent"].ToString() is { Length: > 0 } agent && !JsonNode.DeepEquals(JsonNode.Parse(agent), _launch["actor"]) ? "another agent" : null;
        if (request.Method != "POST") return null;
        var broken = new List<string>();
        var before = _statements.ToList();
        foreach (var statement in Fresh(content))
        {
            broken.AddRange(Cmi5Rules.Violations(statement, this, before, all.Earlier(this), _launchDataRead, _preferencesRead));
            before.Add(statement);
        }
        return broken.Count == 0 ? null : string.Join("; ", broken);
    }

    /// <summary>The store has said yes.</summary>
    public void Taken(HttpRequest request, string content)
    {
        if (request.Query["stateId"] == "LMS.LaunchData") _launchDataRead = true;
        if (request is { Method: "POST", Path.Value: "/xapi/statements" }) _statements.AddRange(Fresh(content));
    }

    /// <summary>404 is an answer, too: there are no preferences.</summary>
    public void AskedForPreferences() => _preferencesRead = true;

    private List<JsonNode> Fresh(string content)
    {
        var sent = JsonNode.Parse(content)!;
        return [.. (sent is JsonArray list ? list.Select(s => s!) : [sent]).Where(s => !_statements.Exists(k => k["id"]!.GetValue<string>() == s["id"]!.GetValue<string>()))];
    }

    private string Text(string name) => _launch[name]!.GetValue<string>();
}

/// <summary>All launches of an LMS.</summary>
internal sealed class Cmi5Sessions
{
    private readonly List<Cmi5Session> _all = [];

    public void Add(Cmi5Session session) => _all.Add(session);

    /// <summary>8.2.1: "Basic" and the token as it was handed out.</summary>
    public Cmi5Session? Of(string? authorization) => _all.Find(s => authorization == $"Basic {s.Token}");

    /// <summary>A registration is for a course, and each of its units may be completed and passed once in it (CATAPULT keeps it so too).</summary>
    public IReadOnlyList<JsonNode> Earlier(Cmi5Session session) =>
        [.. _all.Where(o => o != session && o.Registration == session.Registration && o.ActivityId == session.ActivityId).SelectMany(o => o.Statements)];

    /// <summary>8.2: once, by POST; an error is a 200 too.</summary>
    public (int Status, string Answer) Fetch(string method, string id, List<string> refused)
    {
        if (method != "POST") return (405, "POST it");
        if (_all.Find(s => s.Id == id) is not { } session) return (200, """{"error-code":"3","error-text":"unknown session"}""");
        if (session.Fetched)
        {
            refused.Add("fetch: twice");
            return (200, """{"error-code":"1","error-text":"the token was handed out before"}""");
        }
        session.Fetched = true;
        return (200, $$"""{"auth-token":"{{session.Token}}"}""");
    }
}
