namespace LlmEvolution.Packager.Markdown.Recordings;

/// <summary>Languages by their own names, as a reader looks for them in a list of captions. The program carries no culture data; what is not here is called by its tag.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "العربية",
        ["cs"] = "Čeština",
        ["da"] = "Dansk",
        ["de"] = "Deutsch",
        ["el"] = "Ελληνικά",
        ["en"] = "English",
        ["es"] = "Español",
        ["fi"] = "Suomi",
        ["fr"] = "Français",
        ["he"] = "עברית",
        ["hi"] = "हिन्दी",
        ["hu"] = "Magyar",
        ["id"] = "Bahasa Indonesia",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["nb"] = "Norsk bokmål",
        ["nl"] = "Nederlands",
        ["pl"] = "Polski",
        ["pt"] = "Português",
        ["ro"] = "Română",
        ["ru"] = "Русский",
        ["sv"] = "Svenska",
        ["th"] = "ไทย",
        ["tr"] = "Türkçe",
        ["uk"] = "Українська",
        ["vi"] = "Tiếng Việt",
        ["zh"] = "中文",
        ["zh-Hans"] = "简体中文",
        ["zh-Hant"] = "繁體中文",
    };

    /// <param name="tag">RFC 5646.</param>
    public static string Of(string tag)
    {
        if (s_names.TryGetValue(tag, out var name)) return name;
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && s_names.TryGetValue(tag[..hyphen], out var language) ? $"{language} ({tag[(hyphen + 1)..]})" : tag;
    }
}
