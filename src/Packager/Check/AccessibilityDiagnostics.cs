using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Check;

/// <summary>LE4xxx: what would keep somebody from reading the course (WCAG 2.2).</summary>
internal static class AccessibilityDiagnostics
{
    public static readonly Descriptor NoAlternative = new("LE4001", Severity.Error, "Image without text alternative", "the image '{0}' has no text alternative (WCAG 1.1.1)");
    public static readonly Descriptor LongAlternative = new("LE4002", Severity.Warning, "Long text alternative", "the text alternative is {0} characters long; screen readers read it in one breath");
    public static readonly Descriptor SvgNames = new("LE4003", Severity.Warning, "SVG without names", "the figure cannot be read aloud: {0}");
    public static readonly Descriptor NoCaption = new("LE4004", Severity.Warning, "Table without caption", "the table has no caption");
    public static readonly Descriptor VagueLink = new("LE4005", Severity.Warning, "Link says nothing", "the link text '{0}' does not say where it goes (WCAG 2.4.4)");
    public static readonly Descriptor FixedLook = new("LE4007", Severity.Warning, "Fixed colour or font", "{0} does not follow the reader's theme");
    public static readonly Descriptor FigureText = new("LE4008", Severity.Warning, "Text of a figure out of place", "the text {0}");
    public static readonly Descriptor EmptyLink = new("LE4006", Severity.Error, "Link without text", "the link to '{0}' has no text (WCAG 2.4.4)");
}
