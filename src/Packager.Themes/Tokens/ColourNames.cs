using System.Collections.Immutable;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>The named colours of CSS Color Level 4, §6.1, which .NET knows by the same names.</summary>
internal static class ColourNames
{
    private static readonly ImmutableDictionary<string, Colour> s_all = typeof(System.Drawing.Color).GetProperties()
        .Where(p => p.PropertyType == typeof(System.Drawing.Color) && p.GetMethod!.IsStatic)
        .Select(p => (System.Drawing.Color)p.GetValue(null)!)
        .Where(c => c.A == byte.MaxValue)
        .ToImmutableDictionary(c => c.Name.ToLowerInvariant(), c => new Colour(c.R, c.G, c.B))
        // CSS has both spellings of grey, .NET one.
        .AddRange(new[] { "", "dark", "darkslate", "dim", "light", "lightslate", "slate" }.Select(k => KeyValuePair.Create(k + "grey", Grey(k + "gray"))));

    public static IEnumerable<string> All => s_all.Keys;

    public static Colour? Of(string name) => s_all.TryGetValue(name, out var colour) ? colour : null;

    private static Colour Grey(string name)
    {
        var grey = System.Drawing.Color.FromName(name);
        return new Colour(grey.R, grey.G, grey.B);
    }
}
