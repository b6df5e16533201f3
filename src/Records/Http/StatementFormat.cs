using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LlmEvolution.Records.Http;

/// <summary>How statements are returned: exact, ids or canonical (xAPI-Communication 2.1.3, parameter format).</summary>
internal abstract class StatementFormat
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StatementFormat From(XapiRequest request) => request.Parameter("format") switch
    {
        null or "exact" => new Exact(),
        "ids" => new Ids(),
        "canonical" => new Canonical(AcceptedLanguages.Read(request.Header("Accept-Language"))),
        var other => throw XapiException.Invalid($"format is '{other}'; it has to be exact, ids or canonical"),
    };

    public abstract string Write(string json, Knowledge knowledge);

    private sealed class Exact : StatementFormat
    {
        public override string Write(string json, Knowledge knowledge) => json;
    }

    /// <summary>Of agents, activities, verbs and groups only what identifies them.</summary>
    private sealed class Ids : StatementFormat
    {
        private static readonly string[] s_anonymous = ["objectType", "member"];

        public override string Write(string json, Knowledge knowledge)
        {
            var statement = JsonNode.Parse(json)!.AsObject();
            StatementParts.Visit(statement, Agent, Activity, verb => verb.Remove("display"));
            return statement.ToJsonString(s_plain);
        }

        /// <summary>What has no objectType is an activity.</summary>
        private static void Activity(JsonObject activity)
        {
            activity.Remove("objectType");
            activity.Remove("definition");
        }

        private static void Agent(JsonObject agent)
        {
            agent.Remove("name");
            if (agent["member"] is not JsonArray members) return;
            var identified = agent.Any(p => !s_anonymous.Contains(p.Key));
            if (identified) agent.Remove("member");
            else foreach (var member in members) Agent(member!.AsObject());
        }
    }

    /// <summary>What the store knows about activities, each text in the language that suits the reader best.</summary>
    private sealed class Canonical(AcceptedLanguages languages) : StatementFormat
    {
        public override string Write(string json, Knowledge knowledge)
        {
            var statement = JsonNode.Parse(json)!.AsObject();
            StatementParts.Visit(statement, _ => { }, activity => Describe(activity, knowledge), verb => languages.Choose(verb, "display"));
            return statement.ToJsonString(s_plain);
        }

        private void Describe(JsonObject activity, Knowledge knowledge)
        {
            if (knowledge.DefinitionOf(activity["id"]!.GetValue<string>()) is not { } known) return;
            var definition = JsonNode.Parse(known)!.AsObject();
            languages.Choose(definition, "name");
            languages.Choose(definition, "description");
            foreach (var list in (string[])["choices", "scale", "source", "target", "steps"])
                if (definition[list] is JsonArray components)
                    foreach (var component in components) languages.Choose(component!.AsObject(), "description");
            activity["definition"] = definition;
        }
    }
}
