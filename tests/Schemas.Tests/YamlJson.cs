using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Load;

namespace Schemas.Tests;

/// <summary>YAML as an editor's validator sees it: plain scalars resolved by the core schema of YAML 1.2 (§10.3.2).</summary>
internal static partial class YamlJson
{
    public static JsonNode? Of(YamlNode? node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Of(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { Plain: true } plain => Resolve(plain.Value),
        YamlScalar quoted => JsonValue.Create(quoted.Value),
        _ => null,
    };

    private static JsonNode? Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Number().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?([0-9]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)$")]
    private static partial Regex Number();
}
