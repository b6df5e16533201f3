using System.Text.Json.Nodes;

namespace Schemas.Tests;

internal static class Values
{
    /// <summary>One of each kind, and some that are nearly right.</summary>
    public static IReadOnlyList<JsonNode> Others { get; } =
    [
        new JsonObject(), new JsonObject { ["a"] = 1 }, new JsonArray(), new JsonArray("a"), new JsonArray(new JsonObject()),
        "Some text", "a-word", "UPPER", "-a", "https://example.org/x", "https://example.org/x/", "ftp://example.org", "2026-11-24", "2026-13-01", "2026-11", "| y", "2 to 4", "2-", "abc",
        0, 7, -1, 2013, 1_000_000_000, 1.5, true,
    ];
}
