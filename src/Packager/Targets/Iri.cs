namespace LlmEvolution.Packager.Targets;

internal static class Iri
{
    /// <summary>RFC 3987: a scheme, then something; no white space.</summary>
    public static bool IsAbsolute(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);
}
