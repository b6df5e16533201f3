using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>A line of text in a figure and about where it stands.</summary>
/// <param name="Element">Where the line begins.</param>
/// <param name="Size">The largest font size in it, in units of the viewBox.</param>
internal sealed record SvgText(XElement Element, string Short, double Size, SvgBox Box)
{
    // What a browser takes where no font size is written.
    private const double Medium = 16;

    // Of the font size: how far the base line lies below the middle of the letters.
    private const double MiddleToBase = 0.3;

    private static readonly string[] s_unknown = ["rotate", "textLength", "letter-spacing", "word-spacing", "writing-mode", "baseline-shift", "alignment-baseline"];

    /// <summary>The lines of a text element; none when their places cannot be told.</summary>
    public static IReadOnlyList<SvgText> LinesOf(XElement text)
    {
        if (SvgMove.Of(text) is not { } move || text.DescendantsAndSelf().Any(IsUnknown)) return [];
        var layout = new SvgTextLayout(move);
        return layout.Add(text) ? layout.Lines() : [];
    }

    /// <summary>Null for a size in percent or in another unit.</summary>
    public static double? SizeOf(XElement element) =>
        Inherited(element, "font-size") is not { } written ? Medium : SvgLength.Parse(written) is > 0 and var size ? size : null;

    public static bool IsBold(XElement element) => Inherited(element, "font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";

    public static string? AnchorOf(XElement element) => Inherited(element, "text-anchor");

    /// <summary>How far below the written place the base line lies.</summary>
    public static double BaseOf(XElement element, double size) => Inherited(element, "dominant-baseline") is "middle" or "central" ? size * MiddleToBase : 0;

    private static bool IsUnknown(XElement element) =>
        element.Name.LocalName == "textPath"
        || s_unknown.Any(name => element.Attribute(name) is not null)
        || Inherited(element, "dominant-baseline") is not (null or "auto" or "alphabetic" or "middle" or "central")
        || SizeOf(element) is null;

    private static string? Inherited(XElement element, string attribute) =>
        element.AncestorsAndSelf().Select(e => e.Attribute(attribute)?.Value).FirstOrDefault(v => v is not null);
}
