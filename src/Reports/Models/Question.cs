using System.Text.Json;

namespace LlmEvolution.Reports.Models;

/// <summary>A question, as the first statement about it defined it (xAPI-Data 2.4.4.1, "Interaction Activities").</summary>
/// <param name="Unit">The item it is part of.</param>
internal sealed record Question(string Iri, int Unit, string Name, string Text, string Type, IReadOnlyDictionary<string, string> Choices)
{
    public static Question Of(string iri, int unit, string? definition)
    {
        using var document = definition is null ? null : JsonDocument.Parse(definition);
        if (document?.RootElement is not { ValueKind: JsonValueKind.Object } root) return new(iri, unit, iri, "", "", new Dictionary<string, string>());
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in new[] { "choices", "scale", "source", "target", "steps" })
            if (root.TryGetProperty(list, out var components) && components.ValueKind == JsonValueKind.Array)
                foreach (var component in components.EnumerateArray())
                    if (component.ValueKind == JsonValueKind.Object && component.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String)
                        choices.TryAdd(id.GetString()!, First(component, "description") ?? id.GetString()!);
        var type = root.TryGetProperty("interactionType", out var kind) && kind.ValueKind == JsonValueKind.String ? kind.GetString()! : "";
        return new(iri, unit, First(root, "name") ?? iri, First(root, "description") ?? "", type, choices);
    }

    /// <summary>A response in words; parts that are no choice stay as they are.</summary>
    public string InWords(string response) => Type is "choice" or "sequencing" && Choices.Count > 0
        ? string.Join("; ", response.Split("[,]").Select(c => Choices.GetValueOrDefault(c, c)))
        : response.Replace("[,]", "; ", StringComparison.Ordinal).Replace("[.]", " – ", StringComparison.Ordinal);

    /// <summary>The first of a language map.</summary>
    private static string? First(JsonElement of, string name) =>
        of.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString()).FirstOrDefault()
            : null;
}
