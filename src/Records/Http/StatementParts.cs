using System.Text.Json.Nodes;

namespace LlmEvolution.Records.Http;

/// <summary>Walks through every agent, activity and verb of a stored statement.</summary>
internal static class StatementParts
{
    public static void Visit(JsonObject statement, Action<JsonObject> agent, Action<JsonObject> activity, Action<JsonObject> verb)
    {
        void Agent(JsonNode? node)
        {
            if (node is JsonObject one) agent(one);
        }

        Agent(statement["actor"]);
        Agent(statement["authority"]);
        verb(statement["verb"]!.AsObject());
        var target = statement["object"]!.AsObject();
        switch (target["objectType"]?.GetValue<string>() ?? "Activity")
        {
            case "Activity": activity(target); break;
            case "Agent" or "Group": agent(target); break;
            case "SubStatement": Visit(target, agent, activity, verb); break;
            default: break;
        }
        if (statement["context"] is not JsonObject context) return;
        Agent(context["instructor"]);
        Agent(context["team"]);
        foreach (var item in Items(context["contextAgents"])) Agent(item["agent"]);
        foreach (var item in Items(context["contextGroups"])) Agent(item["group"]);
        if (context["contextActivities"] is not JsonObject activities) return;
        foreach (var list in activities)
            foreach (var one in Items(list.Value)) activity(one);
    }

    private static IEnumerable<JsonObject> Items(JsonNode? list) => list is JsonArray items ? items.Select(i => i!.AsObject()) : [];
}
