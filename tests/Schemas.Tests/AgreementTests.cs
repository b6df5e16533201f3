using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;

namespace Schemas.Tests;

/// <summary>
/// The loader judges courses, and the schemas tell editors what it takes. Here every value of every sample is put to both:
/// the loader's own helps ("its keys are …", "write one of: …", "must be from … to …") have to say what the schema says.
/// </summary>
public sealed partial class AgreementTests
{
    // Near to no key and no word of ours.
    private const string Unknown = "zzzzzzzzzzzzzzzzzzzz";

    public static TheoryData<string> Names() => new(Kinds.All.Select(k => k.Schema));

    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_are_accepted_by_both(string schema)
    {
        var kind = KindOf(schema);
        Assert.All(kind.Documents, document =>
        {
            Assert.DoesNotContain(kind.Load(document), Kind.IsAboutForm);
            Assert.True(SchemaSet.Accepts(schema, document), SchemaSet.Explain(schema, document));
        });
        Assert.All(kind.Samples, yaml => Assert.DoesNotContain(kind.LoadText(yaml), Kind.IsAboutForm));
    }

    /// <summary>Otherwise what follows would prove nothing about the keys left out.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_use_every_key_of_the_schema(string schema)
    {
        var places = KindOf(schema).Documents.SelectMany(d => Place.All(schema, d)).Where(p => p.Value is JsonObject && p.Keys is not null);

        foreach (var same in places.GroupBy(p => string.Join(' ', p.Keys!.Order(StringComparer.Ordinal))))
        {
            var used = same.SelectMany(p => p.Value!.AsObject().Select(e => e.Key)).ToHashSet(StringComparer.Ordinal);
            // What a question of any type may have stands in one sample each, and an answer with a value is of another form.
            if (same.Key.Contains("bloom", StringComparison.Ordinal)) used.UnionWith(["lesson", "section", "objective", "bloom", "source"]);
            if (same.Key.Contains("stem type", StringComparison.Ordinal)) used.Add("shuffle");
            if (same.Key == "feedback items pairs shuffle stem") used.Add("pairs");
            if (same.Key == "max min tolerance value") used.Add("value");
            Assert.Equal(same.Key.Split(' '), same.Key.Split(' ').Where(used.Contains));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_loader_lists_the_keys_that_the_schema_has(string schema)
    {
        var kind = KindOf(schema);
        foreach (var (document, place) in Places(kind).Where(p => p.Place is { Value: JsonObject, Keys: not null }))
        {
            var changed = Change(document, place, map => map.AsObject()[Unknown] = 1);

            var finding = Single(kind.Load(changed), "LE2002", place);

            var listed = KeyList().Match(finding.Help!).Groups[1].Value.Split(", ");
            Assert.Equal(place.Keys!.Order(StringComparer.Ordinal), listed);
            Assert.False(SchemaSet.Accepts(schema, changed), $"{place}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_that_one_requires_the_other_requires(string schema)
    {
        var kind = KindOf(schema);
        foreach (var (document, place) in Places(kind).Where(p => p.Place.Value is JsonObject))
        {
            foreach (var key in place.Value!.AsObject().Select(e => e.Key).ToList())
            {
                var changed = Change(document, place, map => map.AsObject().Remove(key));
                AssertSame(kind, changed, $"{place} without {key}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_word_that_one_knows_the_other_knows(string schema)
    {
        var kind = KindOf(schema);
        foreach (var (document, place) in Places(kind).Where(p => p.Place.Path.Count > 0 && p.Place.Value is JsonValue))
        {
            var listed = kind.Load(Replace(document, place, Unknown)).Select(f => WordList().Match(f.Help ?? "")).FirstOrDefault(m => m.Success)?.Groups[1].Value.Split(", ");

            // Names of sliders and outputs are words of the document itself.
            if (place.Words is null && kind.Schema == "explorer") continue;
            Assert.Equal(place.Words, listed);
            foreach (var word in place.Words ?? []) AssertSame(kind, Replace(document, place, word), $"{place} = {word}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_range_that_one_has_the_other_has(string schema)
    {
        var kind = KindOf(schema);
        foreach (var (document, place) in Places(kind).Where(p => p.Place.IsNumber))
        {
            foreach (var (end, outside) in new[] { (place.Minimum, place.Minimum - 1), (place.Maximum, place.Maximum + 1) })
            {
                // 2^31-1 is the end of the type, behind which the loader sees no number at all.
                if (outside is not { } beyond || beyond > int.MaxValue && kind.Schema == "lock") continue;
                var finding = Single(kind.Load(Replace(document, place, beyond)), "LE2005", place);
                var told = Ends().Match(finding.Message);
                Assert.Equal((place.Minimum, place.Maximum), (Number(told, 1), Number(told, 2)));
                AssertSame(kind, Replace(document, place, beyond), $"{place} = {beyond}");
                AssertSame(kind, Replace(document, place, end ?? 0), $"{place} = {end}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_kind_of_value_that_one_takes_the_other_takes(string schema)
    {
        var kind = KindOf(schema);
        foreach (var (document, place) in Places(kind))
        {
            foreach (var other in Values.Others) AssertSame(kind, Replace(document, place, other), $"{place} = {other.ToJsonString()}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_length_that_one_takes_the_other_takes(string schema)
    {
        var kind = KindOf(schema);
        foreach (var (document, place) in Places(kind).Where(p => p.Place.Value is JsonArray { Count: > 0 }))
        {
            int[] counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 30, 31];
            foreach (var count in place.Path is ["questions"] ? [.. counts, 500, 501] : counts)
            {
                var items = place.Value!.AsArray();
                AssertSame(kind, Replace(document, place, new JsonArray([.. Enumerable.Range(0, count).Select(i => items[i % items.Count]!.DeepClone())])), $"{place} with {count}");
            }
        }
    }

    /// <summary>What docs/decisions/0013 says that an editor underlines and the loader takes: a number or truth in quotes, a key without value.</summary>
    [Fact]
    public void Editors_ask_for_more_in_two_places()
    {
        var module = KindOf("module");
        var lesson = KindOf("lesson");

        Assert.DoesNotContain(lesson.LoadText("title: A\nsummary: B\nminutes: \"1\""), Kind.IsAboutForm);
        Assert.False(SchemaSet.Accepts("lesson", Kind.Parse("title: A\nsummary: B\nminutes: \"1\"")));
        Assert.DoesNotContain(module.LoadText("id:\ntitle: A\nsummary: B"), Kind.IsAboutForm);
        Assert.False(SchemaSet.Accepts("module", Kind.Parse("id:\ntitle: A\nsummary: B")));
    }

    private static Kind KindOf(string schema) => Kinds.All.Single(k => k.Schema == schema);

    private static IEnumerable<(JsonNode Document, Place Place)> Places(Kind kind) => kind.Documents.SelectMany(d => Place.All(kind.Schema, d).Where(p => !IsLikeOthers(p)).Select(p => (d, p)));

    /// <summary>One word of pages and player is like the next: of 200 a plain one and one that counts are put to the test.</summary>
    private static bool IsLikeOthers(Place place) => place.Path is ["strings", _, var word, ..] && word is not ("next" or "lessonCount");

    internal static void AssertSame(Kind kind, JsonNode? document, string what)
    {
        var findings = kind.Load(document);
        var form = findings.Where(Kind.IsAboutForm).ToList();
        var accepted = SchemaSet.Accepts(kind.Schema, document);
        // A finding about values may have ended the reading, so that the loader did not come to the key that the schema refuses.
        if (form.Count == 0 && findings.Count > 0) return;
        Assert.True(accepted == (form.Count == 0), $"{what}: the schema {(accepted ? "accepts" : "refuses")} it ({SchemaSet.Explain(kind.Schema, document)}); the loader says: {string.Join("; ", form)}");
    }

    internal static JsonNode Change(JsonNode document, Place place, Action<JsonNode> change)
    {
        var copy = document.DeepClone();
        change(place.Path.Aggregate(copy, (node, step) => step is string key ? node[key]! : node[(int)step]!));
        return copy;
    }

    internal static JsonNode Replace(JsonNode document, Place place, JsonNode value)
    {
        if (place.Path.Count == 0) return value.DeepClone();
        return Change(document, place with { Path = [.. place.Path.SkipLast(1)] }, parent =>
        {
            if (place.Path[^1] is string key) parent[key] = value.DeepClone();
            else parent[(int)place.Path[^1]] = value.DeepClone();
        });
    }

    private static Diagnostic Single(IReadOnlyList<Diagnostic> findings, string code, Place place)
    {
        var found = findings.Where(f => f.Code == code).ToList();
        Assert.True(found.Count == 1, $"{place}: {code} is expected once; the loader says: {string.Join("; ", findings)}");
        return found[0];
    }

    private static decimal? Number(Match told, int group) => decimal.Parse(told.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^its keys are (.+)$")]
    private static partial Regex KeyList();

    [GeneratedRegex("^write one of: (.+)$")]
    private static partial Regex WordList();

    [GeneratedRegex("must be from (-?[0-9.]+) to (-?[0-9.]+)$")]
    private static partial Regex Ends();
}
