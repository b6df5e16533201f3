using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Languages;

/// <summary>LE27xx: words of pages and player, and translations of a course.</summary>
internal static class LanguageDiagnostics
{
    public static readonly Descriptor NoWords = new("LE2701", Severity.Warning, "Language without words", "pages and player have no words in '{0}': {1} of {2} are shown in English, '{3}' first");
    public static readonly Descriptor Placeholders = new("LE2702", Severity.Error, "Placeholders differ", "'{0}' holds {1}, but must hold {2}: the English is \"{3}\"");
}
