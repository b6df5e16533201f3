using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Languages;

/// <summary>LE27xx: words of pages and player, and translations of a course.</summary>
internal static class LanguageDiagnostics
{
    public static readonly Descriptor NoWords = new("LE2701", Severity.Warning, "Language without words", "pages and player have no words in '{0}': {1} of {2} are shown in English, '{3}' first");
    public static readonly Descriptor Placeholders = new("LE2702", Severity.Error, "Placeholders differ", "'{0}' holds {1}, but must hold {2}: the English is \"{3}\"");
    public static readonly Descriptor Orphan = new("LE2703", Severity.Error, "Translates nothing", "'{0}' translates '{1}', which is not there");
    public static readonly Descriptor Unlisted = new("LE2704", Severity.Warning, "Language not listed", "'{0}' is left out: course.yml does not list '{1}' under 'translations'");
    public static readonly Descriptor NotTranslated = new("LE2705", Severity.Warning, "Not translated", "'{0}' is not translated into '{1}': readers get the original");
    public static readonly Descriptor Outdated = new("LE2706", Severity.Warning, "Translation outdated", "'{0}' has changed since it was translated into '{1}'");
    public static readonly Descriptor NotStamped = new("LE2707", Severity.Warning, "Translation without stamp", "nothing says which words of '{0}' this translates");
    public static readonly Descriptor WordMissing = new("LE2708", Severity.Warning, "Words not translated", "'{0}' is not translated into '{1}'");
    public static readonly Descriptor BelongsToOriginal = new("LE2709", Severity.Error, "Belongs to the original", "'{0}' differs from the original, and a translation holds words only");
    public static readonly Descriptor NotInOriginal = new("LE2710", Severity.Error, "Not in the original", "the original has no '{0}' here");
    public static readonly Descriptor OtherShape = new("LE2711", Severity.Error, "Other kind of value than the original", "'{0}' is {1}, but {2} in the original");
    public static readonly Descriptor OtherCount = new("LE2712", Severity.Error, "Other number than the original", "'{0}' has {1} instead of the original's {2} entries");
    public static readonly Descriptor UnknownEntry = new("LE2713", Severity.Error, "Entry not in the original", "the original has no entry with the {0} '{1}'");
    public static readonly Descriptor OtherBody = new("LE2714", Severity.Error, "Other body than the original", "{0} stands here where the original has {1}");
    public static readonly Descriptor UnknownLanguage = new("LE2715", Severity.Error, "Not a language of the course", "the course is not translated into '{0}'");
}
