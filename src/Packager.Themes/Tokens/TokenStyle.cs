using System.Text;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Makes the style sheet of theme.yml.</summary>
internal static class TokenStyle
{
    public const string FileName = "theme.css";

    /// <summary>In the form of the built-in tokens: light values first, for browsers that do not know light-dark().</summary>
    /// <param name="below">The tokens of the base theme: a colour that is given for one scheme alone keeps its value in the other.</param>
    public static string Of(ThemeSettings settings, TokenSet below)
    {
        var colours = DesignTokens.Of(TokenKind.Colour)
            .Select(t => (Token: t, Light: ValueOf(settings, t, Scheme.Light, below), Dark: ValueOf(settings, t, Scheme.Dark, below)))
            .Where(c => settings.Values.Any(v => v.Token == c.Token))
            .ToList();
        var css = new StringBuilder();
        // A comment ends at its first */, whatever a name holds.
        if (settings.Name is { Length: > 0 } name) css.Append("/* ").Append(name.Replace("*/", "", StringComparison.Ordinal).ReplaceLineEndings(" ")).Append(" */\n");
        css.Append(":root {\n");
        foreach (var value in settings.Values.Where(v => v.Scheme is null)) css.Append("  ").Append(value.Token.Property).Append(": ").Append(value.Text).Append(";\n");
        foreach (var (token, light, _) in colours) css.Append("  ").Append(token.Property).Append(": ").Append(light).Append(";\n");
        css.Append("}\n");
        if (colours.Count == 0) return css.ToString();
        css.Append("@supports (color: light-dark(red, red)) {\n  :root {\n");
        foreach (var (token, light, dark) in colours) css.Append("    ").Append(token.Property).Append(": light-dark(").Append(light).Append(", ").Append(dark).Append(");\n");
        return css.Append("  }\n}\n").ToString();
    }

    private static string ValueOf(ThemeSettings settings, DesignToken token, Scheme scheme, TokenSet below) =>
        settings.Values.LastOrDefault(v => v.Token == token && v.Scheme == scheme)?.Text
        ?? below.Find(token.Name, scheme)?.Text
        // A base theme without this token: the one value there is has to do for both.
        ?? settings.Values.Last(v => v.Token == token).Text;
}
