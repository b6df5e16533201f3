using System.Globalization;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Figures;

internal static class SvgLength
{
    /// <summary>In units of the viewBox; null when it is absent, or a list, a percentage or another unit.</summary>
    /// <param name="em">The font size, where lengths in em can be told.</param>
    public static double? Of(XElement element, string attribute, double? em = null) => Parse(element.Attribute(attribute)?.Value, em);

    public static double? Parse(string? written, double? em = null)
    {
        var text = written?.Trim() ?? "";
        if (em is { } size && text.EndsWith("em", StringComparison.Ordinal)) return Number(text[..^2]) * size;
        return Number(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text);
    }

    public static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
