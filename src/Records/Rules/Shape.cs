using System.Text.Json;
using System.Text.RegularExpressions;

namespace LlmEvolution.Records.Rules;

/// <summary>What every part of a statement is checked with. A value of the wrong kind, an unknown property and null are refused (xAPI-Data 2.2).</summary>
internal static class Shape
{
    /// <summary>Checks that it is an object and has only these properties.</summary>
    public static void Properties(JsonElement value, string at, params ReadOnlySpan<string> names)
    {
        Require(value.ValueKind == JsonValueKind.Object, at, "has to be an object");
        foreach (var property in value.EnumerateObject())
        {
            if (!names.Contains(property.Name)) throw XapiException.Invalid($"{at}.{property.Name} is not a property of the specification");
            if (property.Value.ValueKind == JsonValueKind.Null) throw XapiException.Invalid($"{at}.{property.Name} is null; leave it out");
        }
    }

    public static JsonElement Required(JsonElement value, string name, string at) =>
        value.TryGetProperty(name, out var property) ? property : throw XapiException.Invalid($"{at}.{name} is missing");

    public static string Text(JsonElement value, string at)
    {
        Require(value.ValueKind == JsonValueKind.String, at, "has to be a string");
        return value.GetString()!;
    }

    public static string Text(JsonElement value, string at, Regex form, string what)
    {
        var text = Text(value, at);
        return form.IsMatch(text) ? text : throw XapiException.Invalid($"{at} is no {what}: '{text}'");
    }

    public static string Iri(JsonElement value, string at) => Text(value, at, Formats.Iri(), "absolute IRI");

    public static Guid Uuid(JsonElement value, string at) => Guid.Parse(Text(value, at, Formats.Uuid(), "UUID"));

    public static void Flag(JsonElement value, string at) =>
        Require(value.ValueKind is JsonValueKind.True or JsonValueKind.False, at, "has to be true or false");

    public static decimal Number(JsonElement value, string at)
    {
        Require(value.ValueKind == JsonValueKind.Number, at, "has to be a number");
        return value.TryGetDecimal(out var number) ? number : throw XapiException.Invalid($"{at} is out of range");
    }

    public static void Exactly(JsonElement value, string expected, string at) => Require(Text(value, at) == expected, at, $"has to be '{expected}'");

    /// <summary>Checks every item.</summary>
    public static void List(JsonElement value, string at, Action<JsonElement, string> check)
    {
        Require(value.ValueKind == JsonValueKind.Array, at, "has to be an array");
        var n = 0;
        foreach (var item in value.EnumerateArray()) check(item, $"{at}[{n++}]");
    }

    /// <summary>xAPI-Data 4.2.</summary>
    public static void LanguageMap(JsonElement value, string at)
    {
        Require(value.ValueKind == JsonValueKind.Object, at, "has to be an object: language tag to text");
        foreach (var property in value.EnumerateObject())
        {
            Require(Formats.LanguageTag().IsMatch(property.Name), $"{at}.{property.Name}", "is no language tag of RFC 5646");
            Text(property.Value, $"{at}.{property.Name}");
        }
    }

    /// <summary>xAPI-Data 4.1: keys are IRIs; values may be anything, null too.</summary>
    public static void Extensions(JsonElement value, string at)
    {
        Require(value.ValueKind == JsonValueKind.Object, at, "has to be an object");
        foreach (var property in value.EnumerateObject())
            Require(Formats.Iri().IsMatch(property.Name), $"{at}.{property.Name}", "is no absolute IRI");
    }

    public static void Timestamp(JsonElement value, string at, XapiVersion version) =>
        Require(Formats.TryReadTimestamp(Text(value, at), version, out _), at, $"is no timestamp of {(version == XapiVersion.One ? "ISO 8601" : "RFC 3339")}");

    public static void Require(bool holds, string at, string what)
    {
        if (!holds) throw XapiException.Invalid($"{at} {what}");
    }
}
