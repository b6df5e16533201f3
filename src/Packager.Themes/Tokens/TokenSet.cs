using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>What a token is set to for one colour scheme.</summary>
/// <param name="Place">Where the brand sets it; null for the base theme's own value.</param>
internal sealed record TokenValue(string Text, SourceSpan? Place);

internal enum Scheme
{
    Light,
    Dark,
}

/// <summary>The values of all tokens on the light and on the dark page, in the order of the cascade.</summary>
internal sealed partial class TokenSet
{
    // var() in var() in …: deeper than any style sheet of sense, and it ends circles.
    private const int DepthLimit = 10;

    private readonly Dictionary<(string Name, Scheme Scheme), TokenValue> _values = [];

    /// <summary>Sets what a style sheet sets on the whole page: later ones win, as in a browser.</summary>
    /// <param name="isBrand">Whether places are kept, so that findings can point there.</param>
    public void Add(SourceFile style, bool isBrand)
    {
        foreach (var declaration in CssDeclaration.In(style.Text).Where(d => d.Property.StartsWith("--", StringComparison.Ordinal)))
        {
            var place = isBrand ? style.Span(declaration.Start, declaration.Length) : null;
            foreach (var scheme in TokenScope.Of(declaration.Inside)) Set(declaration.Property[2..], scheme, Half(declaration.Value, scheme), place);
        }
    }

    public void Set(string name, Scheme scheme, string text, SourceSpan? place) => _values[(name, scheme)] = new TokenValue(text, place);

    public TokenValue? Find(string name, Scheme scheme) => _values.GetValueOrDefault((name, scheme));

    /// <summary>Null when it is not set, or is no colour that can be known here.</summary>
    public Colour? ColourOf(string name, Scheme scheme) => Find(name, scheme) is { } value ? Colour.Parse(Resolve(value.Text, scheme, 0)) : null;

    private string Resolve(string text, Scheme scheme, int depth) => depth == DepthLimit ? text : Variable().Replace(text, match =>
    {
        var fallback = match.Groups["fallback"];
        return Find(match.Groups["name"].Value, scheme) is { } value ? Resolve(value.Text, scheme, depth + 1) : fallback.Success ? Resolve(fallback.Value, scheme, depth + 1) : match.Value;
    });

    // CSS Color Level 5, §5: light-dark(on light, on dark).
    private static string Half(string value, Scheme scheme)
    {
        if (!value.StartsWith("light-dark(", StringComparison.OrdinalIgnoreCase) || !value.EndsWith(')')) return value;
        var inner = value["light-dark(".Length..^1];
        var depth = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == '(') depth++;
            else if (inner[i] == ')') depth--;
            else if (inner[i] == ',' && depth == 0) return (scheme == Scheme.Light ? inner[..i] : inner[(i + 1)..]).Trim();
        }
        return value;
    }

    [GeneratedRegex(@"var\(\s*--(?<name>[\w-]+)\s*(?:,\s*(?<fallback>[^()]*(?:\([^()]*\)[^()]*)*))?\)")]
    private static partial Regex Variable();

    /// <summary>What the style sheets of a theme set, before a brand changes anything.</summary>
    public static TokenSet Of(Render.ITheme theme)
    {
        var set = new TokenSet();
        foreach (var path in theme.Styles)
        {
            if (theme.Files.FirstOrDefault(f => f.Path == path) is not { } file) continue;
            using var reader = new StreamReader(file.Open());
            set.Add(new SourceFile(path, reader.ReadToEnd()), isBrand: false);
        }
        return set;
    }
}
