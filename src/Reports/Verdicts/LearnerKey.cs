namespace LlmEvolution.Reports.Verdicts;

/// <summary>
/// Names a learner the same way wherever they come from (xAPI-Data 2.4.2.1, "Inverse Functional Identifiers"):
/// <c>mailto:ada@example.org</c> (in lower case), <c>sha1:</c> and 40 hex digits, <c>openid:</c> and an IRI, or
/// <c>https://lms.example|ada</c>: home page and name of an account.
/// </summary>
public static class LearnerKey
{
    /// <summary>
    /// The key of what a person writes: an address with or without <c>mailto:</c>, <c>homePage|name</c>, 40 hex digits, an OpenID.
    /// Anything else is the name of an account on whatever home page, and stays as it is.
    /// </summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Contains('|', StringComparison.Ordinal)) return trimmed;
        if (trimmed.StartsWith("sha1:", StringComparison.OrdinalIgnoreCase)) return trimmed.ToLowerInvariant();
        if (trimmed.Length == 40 && trimmed.All(char.IsAsciiHexDigit)) return OfSha1(trimmed);
        if (trimmed.StartsWith("openid:", StringComparison.Ordinal)) return trimmed;
        if (trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return OfOpenId(trimmed);
        return trimmed.Contains('@', StringComparison.Ordinal) ? OfMailbox(trimmed) : trimmed;
    }

    internal static string OfMailbox(string address) =>
        (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address : "mailto:" + address).ToLowerInvariant();

    internal static string OfSha1(string hex) => "sha1:" + hex.ToLowerInvariant();

    internal static string OfOpenId(string iri) => "openid:" + iri;

    internal static string OfAccount(string homePage, string name) => homePage + "|" + name;
}
