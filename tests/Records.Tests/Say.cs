using System.Text.Json.Nodes;

namespace Records.Tests;

/// <summary>Statements as text: the smallest one, changed.</summary>
internal static class Say
{
    public const string Smallest = """{"actor":{"mbox":"mailto:ada@example.org"},"verb":{"id":"https://example.org/verbs/read"},"object":{"id":"https://example.org/lessons/words"}}""";

    /// <summary>The smallest statement with these properties set or, where they are null, left out (RFC 7396, at every depth).</summary>
    public static string With(string patch) => Patch(JsonNode.Parse(Smallest), JsonNode.Parse(patch))!.ToJsonString();

    public static string WithId(string id, string patch = "{}") => Patch(JsonNode.Parse(With(patch)), new JsonObject { ["id"] = id })!.ToJsonString();

    /// <summary>The statement as the object of another.</summary>
    public static string InSubStatement(string statement)
    {
        var sub = JsonNode.Parse(statement)!.AsObject();
        sub["objectType"] = "SubStatement";
        return new JsonObject { ["actor"] = new JsonObject { ["mbox"] = "mailto:bob@example.org" }, ["verb"] = new JsonObject { ["id"] = "https://example.org/verbs/planned" }, ["object"] = sub }.ToJsonString();
    }

    public static string Voiding(string id) => With($$$$"""{"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},"object":{"objectType":"StatementRef","id":"{{{{id}}}}"}}""");

    private static JsonNode? Patch(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes) return patch?.DeepClone();
        var result = target as JsonObject ?? [];
        foreach (var (name, value) in changes)
        {
            if (value is null) result.Remove(name);
            else result[name] = Patch(result[name]?.DeepClone(), value);
        }
        return result;
    }
}
