using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Import;

/// <summary>LE17xx: what of a source could not be taken over as it was. Errors: nothing is written.</summary>
internal static class ImportDiagnostics
{
    public static readonly Descriptor Nothing = new("LE1701", Severity.Error, "Nothing to import", "'{0}' holds nothing that can be imported");
    public static readonly Descriptor Draft = new("LE1702", Severity.Warning, "Draft left out", "the draft '{0}' is left out");
    public static readonly Descriptor NotCarriedOut = new("LE1703", Severity.Warning, "Directive not carried out", "'{0}' is not carried out");
    public static readonly Descriptor Html = new("LE1704", Severity.Warning, "HTML left out", "{0} has no place in a lesson and is left out");
    public static readonly Descriptor Component = new("LE1705", Severity.Warning, "Component left out", "{0} is left out; text inside it stays");
    public static readonly Descriptor NoFile = new("LE1706", Severity.Warning, "File not found", "there is no file '{0}'");
    public static readonly Descriptor Link = new("LE1707", Severity.Warning, "Link left out", "the link to '{0}' is left out, and its text stays: {1}");
    public static readonly Descriptor Image = new("LE1708", Severity.Warning, "Image left out", "the image '{0}' is left out: {1}");
    public static readonly Descriptor NoAlternative = new("LE1709", Severity.Warning, "Image taken for decoration", "the image '{0}' has no text alternative and is taken for decoration");
    public static readonly Descriptor NoTitle = new("LE1710", Severity.Warning, "Title made from a name", "the page has no title; '{0}' is taken");
    public static readonly Descriptor Box = new("LE1711", Severity.Warning, "Box becomes a note", "there is no box '{0}'; it becomes a note");
    public static readonly Descriptor FrontMatter = new("LE1712", Severity.Warning, "Front matter left out", "the key '{0}' has no place in a lesson and is left out");
    public static readonly Descriptor Unreadable = new("LE1713", Severity.Warning, "Settings not read", "'{0}' is left out: {1}");
    public static readonly Descriptor Formula = new("LE1714", Severity.Warning, "Formula becomes text", "this formula stays as text: {0}");
    public static readonly Descriptor Page = new("LE1715", Severity.Warning, "Page left out", "the page '{0}' is left out: {1}");
    public static readonly Descriptor QuestionLeftOut = new("LE1721", Severity.Warning, "Question left out", "the question '{0}' is left out: {1}");
    public static readonly Descriptor QuestionChanged = new("LE1722", Severity.Warning, "Question changed", "the question '{0}' is not quite the same: {1}");
    public static readonly Descriptor BrokenGift = new("LE1723", Severity.Warning, "Question cannot be read", "this question cannot be read: {0}");
    public static readonly Descriptor BrokenQti = new("LE1724", Severity.Error, "Not QTI that can be read", "'{0}' cannot be read: {1}");
}
