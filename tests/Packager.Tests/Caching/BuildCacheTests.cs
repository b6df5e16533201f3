using LlmEvolution.Packager.Caching;
using Packager.Tests.Write;

namespace Packager.Tests.Caching;

public sealed class BuildCacheTests
{
    [Fact]
    public void What_one_build_made_the_next_one_finds()
    {
        using var folder = new OutputFolder();

        Use(folder, cache => Assert.Equal("made", cache.Get("kind", "source", () => "made")));

        Use(folder, cache =>
        {
            Assert.Equal("made", cache.Get("kind", "source", () => "made anew"));
            Assert.Equal((1, 0), (cache.Hits, cache.Misses));
        });
    }

    [Fact]
    public void Another_source_or_kind_is_another_value()
    {
        using var folder = new OutputFolder();

        Use(folder, cache => cache.Get("formula", "x", () => "a"));

        Use(folder, cache =>
        {
            Assert.Equal("b", cache.Get("formula", "y", () => "b"));
            Assert.Equal("c", cache.Get("display formula", "x", () => "c"));
        });
    }

    [Fact]
    public void A_file_with_any_one_byte_changed_gives_right_values_or_none()
    {
        using var folder = new OutputFolder();
        Use(folder, cache =>
        {
            cache.Get("kind", "one", () => "first value");
            cache.Get("kind", "two", () => "second value");
        });
        var whole = File.ReadAllBytes(folder["cache"]);
        var remade = 0;

        for (var place = 0; place < whole.Length; place++)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 0x40;
            File.WriteAllBytes(folder["cache"], damaged);
            Open(folder, cache =>
            {
                Assert.Equal("first value", cache.Get("kind", "one", () => "first value"));
                Assert.Equal("second value", cache.Get("kind", "two", () => "second value"));
                remade += cache.Misses;
            });
        }

        // Each value's own bytes cost that value, all the others cost both.
        Assert.InRange(remade, whole.Length, 2 * whole.Length);
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_as_good_as_none_and_is_replaced()
    {
        using var folder = new OutputFolder();
        Use(folder, cache => cache.Get("kind", "one", () => "value"));
        var whole = File.ReadAllBytes(folder["cache"]);

        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(folder["cache"], whole[..length]);
            Use(folder, cache =>
            {
                cache.Get("kind", "one", () => "value");
                Assert.Equal(1, cache.Misses);
            });
            Assert.Equal(whole, File.ReadAllBytes(folder["cache"]));
        }
    }

    [Fact]
    public void What_nobody_asks_for_any_more_is_left_out_after_a_while()
    {
        using var folder = new OutputFolder();
        Use(folder, cache => cache.Get("kind", "old", () => new string('x', 10_000)));

        for (var edit = 0; edit < 20; edit++) Use(folder, cache => cache.Get("kind", $"edit {edit}", () => "small"));

        Assert.InRange(new FileInfo(folder["cache"]).Length, 1, 9_000);
    }

    [Fact]
    public void What_a_build_for_another_target_asked_for_is_kept_for_some_builds()
    {
        using var folder = new OutputFolder();
        Use(folder, cache => cache.Get("kind", "of the other target", () => "value"));

        for (var edit = 0; edit < 5; edit++) Use(folder, cache => cache.Get("kind", $"edit {edit}", () => "small"));

        Use(folder, cache =>
        {
            cache.Get("kind", "of the other target", () => "value");
            Assert.Equal(1, cache.Hits);
        });
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_costs_time_and_nothing_else()
    {
        using var folder = new OutputFolder();
        Directory.CreateDirectory(folder["cache"]);

        Use(folder, cache => Assert.Equal("value", cache.Get("kind", "source", () => "value")));

        Assert.Equal(["cache"], folder.Names);
    }

    private static void Use(OutputFolder folder, Action<BuildCache> use)
    {
        using var cache = BuildCache.Open(folder["cache"]);
        use(cache);
        cache.Save();
    }

    private static void Open(OutputFolder folder, Action<BuildCache> use)
    {
        using var cache = BuildCache.Open(folder["cache"]);
        use(cache);
    }
}
