using System.Text.RegularExpressions;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import.Outline;

/// <summary>The few values of book.toml that matter: one-line strings and truths, below a table's head. No TOML library for five keys.</summary>
internal sealed partial class BookToml
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public BookToml(SourceFile file)
    {
        var table = "";
        for (var line = 1; line <= file.Lines.LineCount; line++)
        {
            var text = file.Lines.TextOf(line);
            if (Table().Match(text) is { Success: true } head) table = head.Groups[1].Value;
            else if (Entry().Match(text) is { Success: true } entry) _values.TryAdd($"{table}.{entry.Groups[1].Value}", Unescape(entry));
        }
    }

    public string? this[string key] => _values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    // TOML 1.0: basic strings have escapes, literal strings none.
    private static string Unescape(Match entry) => entry.Groups[2].Success
        ? entry.Groups[2].Value.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
        : entry.Groups[3].Value + entry.Groups[4].Value;

    [GeneratedRegex(@"^\s*\[\s*([A-Za-z0-9_.-]+)\s*\]")]
    private static partial Regex Table();

    [GeneratedRegex("""^\s*([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(true|false)\b)""")]
    private static partial Regex Entry();
}
