using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Records.Statements;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Records.Http;

/// <summary>/activities and /agents: what the store has learnt from statements (xAPI-Communication 2.4, 2.5).</summary>
internal sealed class KnowledgeResource(RecordStore store)
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] s_identifiers = ["mbox", "mbox_sha1sum", "openid", "account"];

    /// <summary>An unknown activity is returned as it was asked for.</summary>
    public XapiResponse Activity(XapiRequest request)
    {
        RequireGet(request);
        request.Allow("activityId");
        var iri = StatementParameters.Iri(request, "activityId") ?? request.Required("activityId");
        using var connection = store.OpenForReading();
        var activity = new JsonObject { ["objectType"] = "Activity", ["id"] = iri };
        if (new Knowledge(connection).DefinitionOf(iri) is { } definition) activity["definition"] = JsonNode.Parse(definition);
        return XapiResponse.Json(JsonSerializer.SerializeToUtf8Bytes(activity, s_plain));
    }

    /// <summary>A Person: each property is a list. Nobody is held to be two agents at once.</summary>
    public XapiResponse Person(XapiRequest request)
    {
        RequireGet(request);
        request.Allow("agent");
        var agent = JsonElement.Parse(StatementParameters.Agent(request) ?? request.Required("agent"));
        if (AgentKey.Of(agent) is not { } key || agent.TryGetProperty("member", out _)) throw XapiException.Invalid("agent has to be an Agent, not a Group");
        using var connection = store.OpenForReading();
        var names = new Knowledge(connection).NamesOf(key).ToList();
        if (agent.TryGetProperty("name", out var name) && !names.Contains(name.GetString()!)) names.Add(name.GetString()!);
        var person = new JsonObject { ["objectType"] = "Person" };
        if (names.Count > 0) person["name"] = new JsonArray([.. names.Select(n => JsonValue.Create(n))]);
        foreach (var identifier in s_identifiers)
            if (agent.TryGetProperty(identifier, out var value)) person[identifier] = new JsonArray(JsonNode.Parse(value.GetRawText()));
        return XapiResponse.Json(JsonSerializer.SerializeToUtf8Bytes(person, s_plain));
    }

    private static void RequireGet(XapiRequest request)
    {
        if (request.Method != "GET") throw new XapiException(StatusCodes.Status405MethodNotAllowed, $"{request.Resource} can be read only");
    }
}
