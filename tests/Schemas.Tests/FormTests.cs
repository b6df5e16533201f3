using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using LlmEvolution.Packager.Markdown.Blocks;

namespace Schemas.Tests;

/// <summary>What makes a schema useful in an editor.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Names() => new(SchemaSet.Texts.Keys);

    [Fact]
    public void Every_file_and_every_block_has_a_schema_and_a_kind_in_these_tests()
    {
        string[] shared = ["common", "style", "strings", "question"];
        string[] documents = ["course", "module", "lesson", "quiz", "exam", "glossary", "sources", "lock", "check", .. BlockFences.Kinds];

        Assert.Equal(documents.Concat(shared).Order(StringComparer.Ordinal), SchemaSet.Texts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(documents.Order(StringComparer.Ordinal), Kinds.All.Select(k => k.Schema).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_schema_of_draft_2020_12(string name)
    {
        using var text = JsonDocument.Parse(SchemaSet.Texts[name].ToJsonString());

        Assert.True(MetaSchemas.Draft202012.Evaluate(text.RootElement).IsValid);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", SchemaSet.Texts[name]["$schema"]!.GetValue<string>());
        Assert.EndsWith($"/{name}.schema.json", SchemaSet.Texts[name]["$id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotNull(SchemaSet.Texts[name]["title"]);
    }

    /// <summary>The lock is written by the tool: only its sections are described.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_says_what_it_is_for(string name)
    {
        var undescribed = Properties(SchemaSet.Texts[name], "")
            .Where(p => p.Schema["description"] is null && (p.Schema["$ref"] is not JsonValue r || SchemaSet.Resolve(name, r.GetValue<string>()).Schema["description"] is null))
            .Select(p => p.Path)
            .Where(p => name != "lock" || p.Count(c => c == '/') == 1);

        Assert.Equal([], undescribed.Where(p => !p.StartsWith("/quiz/levels/", StringComparison.Ordinal) && !p.StartsWith("/quiz/types/", StringComparison.Ordinal)));
    }

    /// <summary>The agreement tests put no word of its own to the loader for each of them.</summary>
    [Fact]
    public void The_words_that_an_author_may_replace_are_those_of_the_language_files()
    {
        var english = JsonNode.Parse(File.ReadAllText(Packager.Testing.Repository.PathOf("src", "Packager", "Languages", "en.json")))!.AsObject();
        var sections = SchemaSet.Texts["strings"]["properties"]!.AsObject();

        Assert.Equal(english.Select(s => s.Key), sections.Select(s => s.Key));
        Assert.All(english, s => Assert.Equal(s.Value!.AsObject().Select(w => w.Key), sections[s.Key]!["properties"]!.AsObject().Select(w => w.Key)));
    }

    /// <summary>An editor shows examples and defaults: they have to be valid themselves.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_and_default_is_what_it_is_an_example_of(string name)
    {
        foreach (var (path, schema) in Properties(SchemaSet.Texts[name], ""))
        {
            var kind = Kinds.All.FirstOrDefault(k => k.Schema == name);
            var places = kind?.Documents.SelectMany(d => Place.All(name, d).Where(p => p.Schemas.Any(s => ReferenceEquals(s.Schema, schema))).Select(p => (Document: d, Place: p))).Take(1) ?? [];
            foreach (var (document, place) in places)
            {
                foreach (var example in (schema["examples"] as JsonArray ?? []).Append(schema["default"]).OfType<JsonNode>().Where(e => !place.ToString().StartsWith("/sliders", StringComparison.Ordinal)))
                {
                    var changed = AgreementTests.Replace(document, place, example);
                    Assert.True(SchemaSet.Accepts(name, changed), $"{path}: {example.ToJsonString()}: {SchemaSet.Explain(name, changed)}");
                }
            }
        }
    }

    private static IEnumerable<(string Path, JsonObject Schema)> Properties(JsonObject schema, string path)
    {
        foreach (var (key, value) in schema["properties"] as JsonObject ?? [])
        {
            if (value is not JsonObject inner) continue;
            yield return ($"{path}/{key}", inner);
            foreach (var below in Properties(inner, $"{path}/{key}")) yield return below;
        }
        foreach (var part in new[] { schema["items"], schema["additionalProperties"] }.OfType<JsonObject>())
        {
            foreach (var below in Properties(part, $"{path}/*")) yield return below;
        }
    }
}
