using System.Text.Json.Nodes;
using CsCheck;
using Packager.Fuzz;

namespace Schemas.Tests;

/// <summary>Several changes at once: what a schema accepts the loader reads without a finding about form, and the other way round.</summary>
public sealed class AgreementProperties
{
    private const int Documents = 1_000;

    [Fact]
    public void A_valid_document_with_a_few_changes()
    {
        var (accepted, refused) = (0, 0);
        var change = Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.OneOf([.. Values.Others.Select(v => (JsonNode?)v), null]));

        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], change.Array[1, 3]).Each(Documents, drawn =>
        {
            var kind = Pick(Kinds.All, drawn.Item1);
            var document = drawn.Item3.Aggregate(Pick([.. kind.Documents], drawn.Item2), (d, c) => Change(kind, d, c));
            AgreementTests.AssertSame(kind, document, document.ToJsonString());
            if (SchemaSet.Accepts(kind.Schema, document)) accepted++;
            else refused++;
        });

        Assert.True(Math.Min(accepted, refused) > Documents / 20, $"{accepted} accepted, {refused} refused: the changes are too tame or too wild");
    }

    /// <summary>Another value, or none: then the key or entry is taken away.</summary>
    private static JsonNode Change(Kind kind, JsonNode document, (double Place, double Other, JsonNode? Value) change)
    {
        var place = Pick([.. Place.All(kind.Schema, document)], change.Place);
        if (change.Value is not null) return AgreementTests.Replace(document, place, change.Value);
        if (place.Path.Count == 0) return document;
        return AgreementTests.Change(document, place with { Path = [.. place.Path.SkipLast(1)] }, parent =>
        {
            if (place.Path[^1] is string key) parent.AsObject().Remove(key);
            else parent.AsArray().RemoveAt((int)place.Path[^1]);
        });
    }

    private static T Pick<T>(IReadOnlyList<T> items, double share) => items[Math.Min((int)(share * items.Count), items.Count - 1)];
}
