using System.Text.Json.Nodes;

namespace Schemas.Tests;

/// <summary>A value inside a document, and the schemas that hold for it.</summary>
/// <param name="Path">Keys and numbers from the root on.</param>
/// <param name="Value">Null only where the document says so.</param>
/// <param name="Schemas">Each with the name of its file, for its references.</param>
internal sealed record Place(IReadOnlyList<object> Path, JsonNode? Value, IReadOnlyList<(string Name, JsonObject Schema)> Schemas)
{
    /// <summary>The keys that a mapping may have here; null where any may stand.</summary>
    public IReadOnlySet<string>? Keys
    {
        get
        {
            var closed = Schemas.Where(s => s.Schema["additionalProperties"] is JsonValue v && !v.GetValue<bool>()).ToList();
            if (closed.Count == 0) return null;
            var keys = closed.SelectMany(s => PropertiesOf(s.Schema)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
            keys.ExceptWith(Schemas.SelectMany(s => PropertiesOf(s.Schema)).Where(p => p.Value is JsonValue v && !v.GetValue<bool>()).Select(p => p.Key));
            return keys;
        }
    }

    public IReadOnlySet<string> Required => Schemas.SelectMany(s => s.Schema["required"] as JsonArray ?? []).Select(k => k!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of an enumeration; null where there is none.</summary>
    public IReadOnlyList<string>? Words => Schemas.Select(s => s.Schema["enum"] as JsonArray).FirstOrDefault(e => e is not null)?.Select(w => w!.GetValue<string>()).ToList();

    public decimal? Minimum => Number("minimum");

    public decimal? Maximum => Number("maximum");

    public bool IsNumber => Schemas.Any(s => s.Schema["type"] is JsonValue v && v.GetValue<string>() is "integer" or "number");

    public override string ToString() => "/" + string.Join('/', Path);

    public static IEnumerable<Place> All(string schema, JsonNode document) => new Place([], document, Applicable((schema, SchemaSet.Texts[schema]), document)).Below();

    private IEnumerable<Place> Below()
    {
        yield return this;
        var children = Value switch
        {
            JsonObject map => map.Select(e => Child(e.Key, e.Value, s => PropertiesOf(s).FirstOrDefault(p => p.Key == e.Key).Value ?? (s["additionalProperties"] as JsonObject))),
            JsonArray list => list.Select((item, index) => Child(index, item, s => s["items"])),
            _ => [],
        };
        foreach (var place in children.SelectMany(c => c.Below())) yield return place;
    }

    private Place Child(object step, JsonNode? value, Func<JsonObject, JsonNode?> find) => new(
        [.. Path, step],
        value,
        [.. Schemas.SelectMany(s => find(s.Schema) is JsonObject found ? Applicable((s.Name, found), value) : [])]);

    /// <summary>The schema itself, and all that hold in the same place: references, allOf, and the side of each condition that is met.</summary>
    private static List<(string, JsonObject)> Applicable((string Name, JsonObject Schema) start, JsonNode? value)
    {
        var found = new List<(string, JsonObject)> { start };
        if (start.Schema["$ref"] is JsonValue reference) found.AddRange(Applicable(SchemaSet.Resolve(start.Name, reference.GetValue<string>()), value));
        foreach (var part in start.Schema["allOf"] as JsonArray ?? []) found.AddRange(Applicable((start.Name, part!.AsObject()), value));
        if (start.Schema["if"] is { } condition && start.Schema[SchemaSet.Holds(condition, value) ? "then" : "else"] is JsonObject branch) found.AddRange(Applicable((start.Name, branch), value));
        return found;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesOf(JsonObject schema) => schema["properties"] as JsonObject ?? [];

    private decimal? Number(string name) => Schemas.Select(s => s.Schema[name]).FirstOrDefault(n => n is not null)?.GetValue<decimal>();
}
