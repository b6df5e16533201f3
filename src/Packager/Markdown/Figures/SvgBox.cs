using System.Globalization;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Figures;

/// <summary>A place in the units of a figure's viewBox.</summary>
internal readonly record struct SvgBox(double Left, double Top, double Right, double Bottom)
{
    public double Area => (Right - Left) * (Bottom - Top);

    public (double X, double Y) Middle => ((Left + Right) / 2, (Top + Bottom) / 2);

    public bool Holds((double X, double Y) point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    public bool Holds(SvgBox other, double slack) =>
        other.Left >= Left - slack && other.Right <= Right + slack && other.Top >= Top - slack && other.Bottom <= Bottom + slack;

    public bool Overlaps(SvgBox other, double slack) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > slack && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > slack;

    /// <summary>Null where it has no such box: a length in percent, say.</summary>
    public static SvgBox? Of(XElement shape)
    {
        switch (shape.Name.LocalName)
        {
            case "rect" when Number(shape, "width") is { } width && Number(shape, "height") is { } height:
                var (x, y) = (Number(shape, "x") ?? 0, Number(shape, "y") ?? 0);
                return new SvgBox(x, y, x + width, y + height);
            case "circle" when Number(shape, "r") is { } r:
                return Around(shape, r, r);
            case "ellipse" when Number(shape, "rx") is { } rx && Number(shape, "ry") is { } ry:
                return Around(shape, rx, ry);
            default:
                return null;
        }
    }

    public static double? Number(XElement element, string attribute) =>
        double.TryParse(element.Attribute(attribute)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static SvgBox Around(XElement shape, double rx, double ry)
    {
        var (x, y) = (Number(shape, "cx") ?? 0, Number(shape, "cy") ?? 0);
        return new SvgBox(x - rx, y - ry, x + rx, y + ry);
    }
}
