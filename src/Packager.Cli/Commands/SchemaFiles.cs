using System.Text;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>The JSON Schemas of schemas/, which this program carries.</summary>
internal static partial class SchemaFiles
{
    public const string Extension = ".schema.json";

    private const string Prefix = "schema/";

    /// <summary>"course", "lesson", "walkthrough", …</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(SchemaFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static string TextOf(string name)
    {
        using var reader = new StreamReader(typeof(SchemaFiles).Assembly.GetManifestResourceStream(Prefix + name + Extension)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The schema and all that it refers to: without them no editor can use it.</summary>
    public static IReadOnlyCollection<string> With(string name)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal) { name };
        var open = new Stack<string>(found);
        while (open.TryPop(out var next))
        {
            foreach (var other in Reference().Matches(TextOf(next)).Select(m => m.Groups[1].Value).Where(found.Add)) open.Push(other);
        }
        return found;
    }

    [GeneratedRegex("\"\\$ref\": \"([a-z]+)\\.schema\\.json")]
    private static partial Regex Reference();
}
