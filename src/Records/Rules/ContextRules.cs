using System.Text.Json;

namespace LlmEvolution.Records.Rules;

/// <summary>Contexts (xAPI-Data 2.4.6; IEEE 9274.1.1, 4.2.2.5 for context agents and groups).</summary>
internal static class ContextRules
{
    /// <param name="aboutActivity">The object is an Activity: revision and platform are allowed.</param>
    public static void Check(JsonElement context, string at, XapiVersion version, bool aboutActivity)
    {
        if (version == XapiVersion.One) Shape.Properties(context, at, "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions");
        else Shape.Properties(context, at, "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions", "contextAgents", "contextGroups");
        if (context.TryGetProperty("registration", out var registration)) Shape.Uuid(registration, $"{at}.registration");
        if (context.TryGetProperty("instructor", out var instructor)) ActorRules.Check(instructor, $"{at}.instructor");
        if (context.TryGetProperty("team", out var team)) ActorRules.CheckGroup(team, $"{at}.team");
        if (context.TryGetProperty("contextActivities", out var activities)) CheckActivities(activities, $"{at}.contextActivities");
        foreach (var name in (ReadOnlySpan<string>)["revision", "platform"])
        {
            if (!context.TryGetProperty(name, out var text)) continue;
            Shape.Text(text, $"{at}.{name}");
            Shape.Require(aboutActivity, $"{at}.{name}", "is allowed only if the object is an Activity");
        }
        if (context.TryGetProperty("language", out var language)) Shape.Text(language, $"{at}.language", Formats.LanguageTag(), "language tag of RFC 5646");
        if (context.TryGetProperty("statement", out var statement)) StatementRules.CheckReference(statement, $"{at}.statement");
        if (context.TryGetProperty("extensions", out var extensions)) Shape.Extensions(extensions, $"{at}.extensions");
        if (context.TryGetProperty("contextAgents", out var agents)) Shape.List(agents, $"{at}.contextAgents", (item, where) => CheckRelevant(item, where, "contextAgent", "agent", ActorRules.CheckAgent));
        if (context.TryGetProperty("contextGroups", out var groups)) Shape.List(groups, $"{at}.contextGroups", (item, where) => CheckRelevant(item, where, "contextGroup", "group", ActorRules.CheckGroup));
    }

    /// <summary>2.4.6.2: a single Activity is taken and kept as a list of one.</summary>
    private static void CheckActivities(JsonElement activities, string at)
    {
        Shape.Properties(activities, at, "parent", "grouping", "category", "other");
        foreach (var property in activities.EnumerateObject())
        {
            var where = $"{at}.{property.Name}";
            if (property.Value.ValueKind == JsonValueKind.Object) ActivityRules.Check(property.Value, where);
            else Shape.List(property.Value, where, ActivityRules.Check);
        }
    }

    private static void CheckRelevant(JsonElement value, string at, string objectType, string who, Action<JsonElement, string> check)
    {
        Shape.Properties(value, at, "objectType", who, "relevantTypes");
        Shape.Exactly(Shape.Required(value, "objectType", at), objectType, $"{at}.objectType");
        check(Shape.Required(value, who, at), $"{at}.{who}");
        if (!value.TryGetProperty("relevantTypes", out var types)) return;
        Shape.List(types, $"{at}.relevantTypes", (type, where) => Shape.Iri(type, where));
        Shape.Require(types.GetArrayLength() > 0, $"{at}.relevantTypes", "is empty; leave it out");
    }
}
