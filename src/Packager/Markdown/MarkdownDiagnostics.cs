using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Markdown;

/// <summary>LE3xxx: what can be wrong with the text of a lesson.</summary>
internal static class MarkdownDiagnostics
{
    public static readonly Descriptor TooDeep = new("LE3001", Severity.Error, "Nested too deeply", "lists, quotes or brackets are nested too deeply to be read");
    public static readonly Descriptor RawHtml = new("LE3002", Severity.Error, "Raw HTML", "raw HTML is not allowed in a lesson: {0}");
    public static readonly Descriptor UnknownLink = new("LE3003", Severity.Error, "Link to nowhere", "there is no {0} '{1}' to link to");
    public static readonly Descriptor BadScheme = new("LE3004", Severity.Error, "Kind of link not allowed", "links that begin with '{0}' are not allowed");
    public static readonly Descriptor RelativeLink = new("LE3005", Severity.Error, "Link to a file", "'{0}' is not a lesson of this course");
    public static readonly Descriptor UnknownBox = new("LE3006", Severity.Error, "Unknown box", "there is no box of the kind '{0}'");
    public static readonly Descriptor UnknownSource = new("LE3007", Severity.Error, "Unknown source", "there is no source and no footnote '{0}'");
    public static readonly Descriptor HeadingLevel = new("LE3008", Severity.Error, "Heading level", "a heading of level {0} {1}");
    public static readonly Descriptor NotInShortText = new("LE3009", Severity.Error, "Not in a short text", "{0} cannot stand in a {1}");
    public static readonly Descriptor BadFormula = new("LE3010", Severity.Error, "Formula cannot be read", "this formula cannot be read: {0}");
    public static readonly Descriptor MissingImage = new("LE3011", Severity.Error, "Image not found", "there is no image '{0}'");
    public static readonly Descriptor OutsideImage = new("LE3012", Severity.Error, "Image outside the course", "the image '{0}' is outside the course folder");
    public static readonly Descriptor UnusableImage = new("LE3013", Severity.Error, "Image cannot be used", "the image '{0}' cannot be used: {1}");
    public static readonly Descriptor BadSvg = new("LE3014", Severity.Error, "SVG cannot be used", "this SVG cannot be placed in a page: {0}");
    public static readonly Descriptor NoLanguage = new("LE3015", Severity.Warning, "Code without language", "the code block does not name its language");
    public static readonly Descriptor Minutes = new("LE3016", Severity.Warning, "Minutes do not fit", "the lesson says {0} minutes; its length is about {1}");
    public static readonly Descriptor UnknownSection = new("LE3017", Severity.Error, "Unknown section", "the lesson '{0}' has no section '{1}'");
    public static readonly Descriptor HeavyImage = new("LE3018", Severity.Warning, "Large image file", "the image '{0}' has {1}");
}
