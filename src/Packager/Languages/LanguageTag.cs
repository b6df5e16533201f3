namespace LlmEvolution.Packager.Languages;

/// <summary>What a language tag (RFC 5646) says by itself.</summary>
internal static class LanguageTag
{
    // Unicode CLDR, "characterOrder: right-to-left", the languages with a literature of teaching.
    private static readonly string[] s_rightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];
    private static readonly string[] s_rightToLeftScripts = ["Arab", "Hebr", "Syrc", "Thaa"];

    /// <summary>The first part, in lower case: pt of pt-BR.</summary>
    public static string PrimaryOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>The script, when the tag names one: Hans of zh-Hans-CN.</summary>
    public static string? ScriptOf(string tag) =>
        tag.Split('-') is [_, { Length: 4 } script, ..] ? char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant() : null;

    public static bool IsRightToLeft(string tag) =>
        ScriptOf(tag) is { } script ? s_rightToLeftScripts.Contains(script) : s_rightToLeft.Contains(PrimaryOf(tag));
}
