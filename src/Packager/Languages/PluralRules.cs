namespace LlmEvolution.Packager.Languages;

/// <summary>Which form of a word a whole number asks for: Unicode CLDR 44, plural rules, as far as our languages need them.</summary>
internal static class PluralRules
{
    /// <summary>The names of all forms a language can have.</summary>
    public static readonly IReadOnlyList<string> Forms = ["zero", "one", "two", "few", "many", "other"];

    /// <param name="language">RFC 5646 tag; of a language without rules here, one is "one" and everything else "other".</param>
    /// <param name="count">At least 0.</param>
    public static string FormOf(string language, int count) => LanguageTag.PrimaryOf(language) switch
    {
        "zh" or "ja" or "ko" or "vi" or "th" or "id" => "other",
        "fr" or "pt" => count < 2 ? "one" : "other",
        "ar" => Arabic(count),
        _ => count == 1 ? "one" : "other",
    };

    private static string Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
