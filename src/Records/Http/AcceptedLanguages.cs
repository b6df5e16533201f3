using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace LlmEvolution.Records.Http;

/// <summary>Languages that a reader accepts, best first (RFC 9110, 12.5.4; matching by RFC 4647, 3.4 and, failing that, by prefix).</summary>
internal sealed class AcceptedLanguages
{
    private readonly List<string> _ranges;

    private AcceptedLanguages(List<string> ranges) => _ranges = ranges;

    public static AcceptedLanguages Read(string? header) => new(
        header is not null && StringWithQualityHeaderValue.TryParseList([header], out var list)
            ? [.. list.Where(l => l.Quality is not 0).OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value!)]
            : []);

    /// <summary>Leaves one entry of a language map.</summary>
    public void Choose(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject { Count: > 1 } map) return;
        var (tag, text) = Best(map);
        owner[name] = new JsonObject { [tag] = text?.DeepClone() };
    }

    private KeyValuePair<string, JsonNode?> Best(JsonObject map)
    {
        foreach (var range in _ranges)
        {
            if (range == "*") return map.First();
            for (var part = range; part.Length > 0; part = part[..Math.Max(part.LastIndexOf('-'), 0)])
                foreach (var entry in map) if (entry.Key.Equals(part, StringComparison.OrdinalIgnoreCase)) return entry;
            foreach (var entry in map) if (entry.Key.StartsWith(range + "-", StringComparison.OrdinalIgnoreCase)) return entry;
        }
        return map.First();
    }
}
