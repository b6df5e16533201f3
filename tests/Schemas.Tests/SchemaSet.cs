using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Packager.Testing;

namespace Schemas.Tests;

/// <summary>The files of schemas/, as text to look into and as schemas to judge by.</summary>
internal static class SchemaSet
{
    private static readonly Lazy<(IReadOnlyDictionary<string, JsonObject> Texts, IReadOnlyDictionary<string, JsonSchema> Schemas)> s_all = new(Load);

    /// <summary>By name: "course", "walkthrough".</summary>
    public static IReadOnlyDictionary<string, JsonObject> Texts => s_all.Value.Texts;

    public static bool Accepts(string name, JsonNode? document) => Evaluate(s_all.Value.Schemas[name], document);

    /// <summary>A condition of a schema, which refers to nothing.</summary>
    public static bool Holds(JsonNode condition, JsonNode? document) =>
        Evaluate(JsonSchema.FromText(condition.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() }), document);

    /// <summary>What is wrong, for messages of failing tests.</summary>
    public static string Explain(string name, JsonNode? document)
    {
        using var json = JsonDocument.Parse(document?.ToJsonString() ?? "null");
        var result = s_all.Value.Schemas[name].Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return string.Join("; ", (result.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}"));
    }

    /// <summary>The schema behind a $ref that stands in the schema <paramref name="from"/>.</summary>
    public static (string Name, JsonObject Schema) Resolve(string from, string reference)
    {
        var parts = reference.Split('#');
        var name = parts[0].Length == 0 ? from : parts[0].Replace(".schema.json", "", StringComparison.Ordinal);
        JsonNode node = Texts[name];
        foreach (var step in parts.Length < 2 ? [] : parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries)) node = node[step]!;
        return (name, node.AsObject());
    }

    private static bool Evaluate(JsonSchema schema, JsonNode? document)
    {
        using var json = JsonDocument.Parse(document?.ToJsonString() ?? "null");
        return schema.Evaluate(json.RootElement).IsValid;
    }

    private static (IReadOnlyDictionary<string, JsonObject>, IReadOnlyDictionary<string, JsonSchema>) Load()
    {
        var files = Directory.GetFiles(Repository.PathOf("schemas"), "*.schema.json").ToDictionary(f => Path.GetFileName(f).Replace(".schema.json", "", StringComparison.Ordinal), File.ReadAllText, StringComparer.Ordinal);
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        var texts = files.ToDictionary(f => f.Key, f => JsonNode.Parse(f.Value)!.AsObject(), StringComparer.Ordinal);
        return (texts, Build(files, options));
    }

    /// <summary>A schema is built after those it refers to.</summary>
    private static Dictionary<string, JsonSchema> Build(Dictionary<string, string> files, BuildOptions options)
    {
        var built = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var name in files.Keys) Add(name);
        return built;

        void Add(string name)
        {
            if (built.ContainsKey(name)) return;
            foreach (var other in files.Keys.Where(o => o != name && files[name].Contains($"\"{o}.schema.json", StringComparison.Ordinal))) Add(other);
            built[name] = JsonSchema.FromText(files[name], options);
        }
    }
}
