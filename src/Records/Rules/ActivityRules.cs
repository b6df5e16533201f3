using System.Text.Json;

namespace LlmEvolution.Records.Rules;

/// <summary>Activities and their definitions (xAPI-Data 2.4.4.1).</summary>
internal static class ActivityRules
{
    private static readonly string[] s_interactionTypes =
        ["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"];

    // Which component lists belong to which interaction types.
    private static readonly (string List, string[] Types)[] s_components =
        [("choices", ["choice", "sequencing"]), ("scale", ["likert"]), ("source", ["matching"]), ("target", ["matching"]), ("steps", ["performance"])];

    public static void Check(JsonElement activity, string at)
    {
        Shape.Properties(activity, at, "objectType", "id", "definition");
        if (activity.TryGetProperty("objectType", out var type)) Shape.Exactly(type, "Activity", $"{at}.objectType");
        Shape.Iri(Shape.Required(activity, "id", at), $"{at}.id");
        if (activity.TryGetProperty("definition", out var definition)) CheckDefinition(definition, $"{at}.definition");
    }

    private static void CheckDefinition(JsonElement definition, string at)
    {
        Shape.Properties(definition, at, "name", "description", "type", "moreInfo", "extensions",
            "interactionType", "correctResponsesPattern", "choices", "scale", "source", "target", "steps");
        if (definition.TryGetProperty("name", out var name)) Shape.LanguageMap(name, $"{at}.name");
        if (definition.TryGetProperty("description", out var description)) Shape.LanguageMap(description, $"{at}.description");
        if (definition.TryGetProperty("type", out var type)) Shape.Iri(type, $"{at}.type");
        if (definition.TryGetProperty("moreInfo", out var more)) Shape.Iri(more, $"{at}.moreInfo");
        if (definition.TryGetProperty("extensions", out var extensions)) Shape.Extensions(extensions, $"{at}.extensions");
        CheckInteraction(definition, at);
    }

    private static void CheckInteraction(JsonElement definition, string at)
    {
        string? type = null;
        if (definition.TryGetProperty("interactionType", out var interaction))
        {
            type = Shape.Text(interaction, $"{at}.interactionType");
            Shape.Require(s_interactionTypes.Contains(type), $"{at}.interactionType", $"is '{type}'; it has to be one of {string.Join(", ", s_interactionTypes)}");
        }
        if (definition.TryGetProperty("correctResponsesPattern", out var patterns))
        {
            Shape.Require(type is not null, at, "has a correctResponsesPattern, but no interactionType");
            Shape.List(patterns, $"{at}.correctResponsesPattern", (pattern, where) => Shape.Text(pattern, where));
        }
        foreach (var (list, types) in s_components)
        {
            if (!definition.TryGetProperty(list, out var components)) continue;
            Shape.Require(type is not null && types.Contains(type), $"{at}.{list}", $"belongs to the interactionType {string.Join(" or ", types)} only");
            CheckComponents(components, $"{at}.{list}");
        }
    }

    /// <summary>Ids are distinct within a list.</summary>
    private static void CheckComponents(JsonElement components, string at)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Shape.List(components, at, (component, where) =>
        {
            Shape.Properties(component, where, "id", "description");
            var id = Shape.Text(Shape.Required(component, "id", where), $"{where}.id");
            Shape.Require(ids.Add(id), $"{where}.id", $"is '{id}' again; ids in a list are distinct");
            if (component.TryGetProperty("description", out var description)) Shape.LanguageMap(description, $"{where}.description");
        });
    }
}
