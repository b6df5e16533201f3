using System.Globalization;
using LlmEvolution.Packager.Bundle;

namespace Packager.Tests.Bundle;

public sealed class ItemKeysTests
{
    [Fact]
    public void A_key_is_three_characters_of_base64url() => Assert.All(Keys(Ids(1_000)).Values, key => Assert.Matches("^[A-Za-z0-9_-]{3}$", key));

    [Fact]
    public void A_key_comes_from_the_id_alone_and_never_changes() => Assert.Equal("rn-", Keys(["word-embeddings"])["word-embeddings"]);

    [Fact]
    public void Keys_do_not_depend_on_the_order_of_the_course()
    {
        var ids = Ids(5_000);

        Assert.Equal(
            Keys(ids).OrderBy(k => k.Key, StringComparer.Ordinal), Keys(ids.Reverse()).OrderBy(k => k.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_survive_that_something_is_added_where_nothing_collides()
    {
        var before = Keys(["a", "c"]);
        var after = Keys(["a", "b", "c"]);

        Assert.Equal((before["a"], before["c"]), (after["a"], after["c"]));
    }

    [Fact]
    public void Two_ids_that_meet_in_one_key_get_two_and_keep_them_in_any_order()
    {
        var (first, second) = Collision();

        var keys = Keys([first, second]);

        Assert.NotEqual(keys[first], keys[second]);
        Assert.Equal(keys.OrderBy(k => k.Key, StringComparer.Ordinal), Keys([second, first]).OrderBy(k => k.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_are_unique_however_many_collide() => Assert.Equal(20_000, Keys(Ids(20_000)).Values.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_published_key_stays_and_is_given_to_nobody_else()
    {
        var key = Keys(["new"])["new"];

        var keys = ItemKeys.For(["old", "new"], new Dictionary<string, string> { ["old"] = key, ["gone"] = "aaa" });

        Assert.Equal(key, keys["old"]);
        Assert.NotEqual(key, keys["new"]);
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => "lesson-" + i.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyDictionary<string, string> Keys(IEnumerable<string> ids) => ItemKeys.For(ids, new Dictionary<string, string>());

    /// <summary>Among 262,144 keys, the first two ids that meet come after some hundreds.</summary>
    private static (string First, string Second) Collision()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Ids(10_000))
        {
            var key = Keys([id])[id];
            if (seen.TryGetValue(key, out var first)) return (first, id);
            seen[key] = id;
        }
        throw new InvalidOperationException("no two ids meet");
    }
}
