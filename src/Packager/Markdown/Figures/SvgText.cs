using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>A line of text in a figure and about where it stands.</summary>
/// <param name="Size">Font size in units of the viewBox.</param>
internal sealed record SvgText(XElement Element, string Short, double Size, SvgBox Box)
{
    // Of the font size: from the base line up to the top of capitals, and down to below it without the tails of g and p.
    private const double Ascent = 0.72;
    private const double Descent = 0.05;

    /// <summary>Null for what is no line of its own: a text with parts that move, on a path, empty.</summary>
    public static SvgText? Of(XElement element)
    {
        var moved = element.Elements().Any(e => e.Attribute("x") is not null || e.Attribute("y") is not null || e.Attribute("dx") is not null || e.Attribute("dy") is not null || e.Name.LocalName == "textPath");
        var text = element.Value.Trim();
        if (element.Name.LocalName is not ("text" or "tspan") || moved || text.Length == 0) return null;
        if (element.Name.LocalName == "tspan" && (element.Attribute("x") is null || element.Attribute("y") is null)) return null;
        if (SvgBox.Number(element, "x") is not { } x || SvgBox.Number(element, "y") is not { } y) return null;
        var size = double.TryParse(Inherited(element, "font-size"), System.Globalization.CultureInfo.InvariantCulture, out var written) && written > 0 ? written : 16;
        var width = TextWidth.Of(text, size, Inherited(element, "font-weight") is "bold" or "600" or "700" or "800");
        var left = Inherited(element, "text-anchor") switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        return new SvgText(element, PlainText.Shorten(text, 30), size, new SvgBox(left, y - (Ascent * size), left + width, y + (Descent * size)));
    }

    private static string? Inherited(XElement element, string attribute) =>
        element.AncestorsAndSelf().Select(e => e.Attribute(attribute)?.Value).FirstOrDefault(v => v is not null);
}
