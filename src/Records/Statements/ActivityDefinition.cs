using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LlmEvolution.Records.Statements;

/// <summary>What the store knows about an activity: the sum of what statements said, the last word counting (xAPI-Data 2.4.4.1).</summary>
internal static class ActivityDefinition
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Maps whose entries add up; everything else is replaced as a whole.
    private static readonly string[] s_maps = ["name", "description", "extensions"];

    public static string Merge(string? known, JsonElement given)
    {
        if (known is null) return JsonSerializer.Serialize(given, s_plain);
        var merged = JsonNode.Parse(known)!.AsObject();
        foreach (var property in given.EnumerateObject())
        {
            if (s_maps.Contains(property.Name) && merged[property.Name] is JsonObject map)
                foreach (var entry in property.Value.EnumerateObject()) map[entry.Name] = Node(entry.Value);
            else merged[property.Name] = Node(property.Value);
        }
        return merged.ToJsonString(s_plain);
    }

    private static JsonNode? Node(JsonElement value) => JsonNode.Parse(value.GetRawText());
}
