namespace LlmEvolution.Packager.Themes.Tokens;

internal enum TokenKind
{
    Colour,
    Font,
    Size,
}

/// <summary>One custom property that a brand may set; docs/themes.md promises its name.</summary>
/// <param name="Name">Without the two hyphens: in theme.yml as it is, in a style sheet <c>--name</c>.</param>
/// <param name="Use">What the built-in styles use it for.</param>
internal sealed record DesignToken(string Name, TokenKind Kind, string Use)
{
    public string Property => "--" + Name;
}
