using System.Text.Json.Nodes;

namespace Schemas.Tests;

internal static class Values
{
    /// <summary>One of each kind, and some that are nearly right.</summary>
    public static IReadOnlyList<JsonNode> Others { get; } =
    [
        new JsonObject(), new JsonObject { ["a"] = 1 }, new JsonArray(), new JsonArray("a"), new JsonArray(new JsonObject()), new JsonArray(new JsonArray()),
        "Some text", "a-word", "UPPER", "a_b", "-a", "https://example.org/x", "https://example.org/x/", "http://e.org/a?b", "ftp://example.org", "2026-11-24", "2026-13-01", "2026-11", "2026-00", "12:30", "x | y", "| y", "2-4", "2 to 4", "2-", "abc", "ab", "a b",
        0, 1, 7, -1, 101, 2013, 99999, 1_000_000_000, 0.5, 1.5, -0.25, true, false,
    ];
}
