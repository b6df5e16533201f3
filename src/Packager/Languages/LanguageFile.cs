using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace LlmEvolution.Packager.Languages;

/// <summary>
/// One of the files beside this class, which are all there is of a language: words for pages, for what the render stage
/// writes itself, and for the parts of the player. They have the same keys, and English is what the player's bundle holds.
/// </summary>
/// <param name="Sections">By name; then by key a word, or forms of one by CLDR's names.</param>
internal sealed record LanguageFile(ImmutableDictionary<string, ImmutableDictionary<string, JsonElement>> Sections)
{
    /// <summary>Words of the page models: <see cref="Render.Pages.Labels"/>.</summary>
    public const string Pages = "pages";

    /// <summary>Words inside rendered texts.</summary>
    public const string Texts = "texts";

    /// <summary>The sections that go to the player, where they are one name space.</summary>
    public static readonly IReadOnlyList<string> OfPlayer = ["player", "quiz", "dialog", "dialogs", "search", "blocks"];

    /// <summary>Tags of the languages there is a file for.</summary>
    public static readonly IReadOnlyList<string> Languages = ["ar", "de", "en", "es", "fr", "pt", "zh-Hans"];

    /// <summary>The file that serves a language: pt for pt-BR, none for zh-Hant.</summary>
    public static string? For(string tag)
    {
        var primary = LanguageTag.PrimaryOf(tag);
        if (primary != "zh") return Languages.FirstOrDefault(l => l == primary);
        var script = LanguageTag.ScriptOf(tag);
        var traditional = script == "Hant" || (script is null && tag.Split('-')[^1].ToUpperInvariant() is "TW" or "HK" or "MO");
        return traditional ? null : "zh-Hans";
    }

    public static LanguageFile Read(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"languages/{language}.json")
            ?? throw new ArgumentException($"There is no file for the language '{language}'.", nameof(language));
        var sections = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, JsonElement>>>(stream)!;
        return new LanguageFile(sections.ToImmutableDictionary(s => s.Key, s => s.Value.ToImmutableDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
    }
}
