namespace LlmEvolution.Packager.Inspect;

internal static class Iri
{
    /// <summary>RFC 3987, 2.2: a scheme, a colon, something after it, and no spaces.</summary>
    public static bool IsAbsolute(string? text)
    {
        if (text is null) return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && colon < text.Length - 1 && char.IsAsciiLetter(text[0])
            && text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"');
    }
}
