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

    /// <summary>Where a rectangle, circle or ellipse is drawn; null where that cannot be told: a length in percent, a turned shape.</summary>
    public static SvgBox? Of(XElement shape)
    {
        var box = shape.Name.LocalName switch
        {
            "rect" when SvgLength.Of(shape, "width") is { } width && SvgLength.Of(shape, "height") is { } height => From(shape, width, height),
            "circle" when SvgLength.Of(shape, "r") is { } r => Around(shape, r, r),
            "ellipse" when SvgLength.Of(shape, "rx") is { } rx && SvgLength.Of(shape, "ry") is { } ry => Around(shape, rx, ry),
            _ => (SvgBox?)null,
        };
        return box is { } there && SvgMove.Of(shape) is var (x, y)
            ? new SvgBox(there.Left + x, there.Top + y, there.Right + x, there.Bottom + y)
            : null;
    }

    private static SvgBox From(XElement shape, double width, double height)
    {
        var (x, y) = (SvgLength.Of(shape, "x") ?? 0, SvgLength.Of(shape, "y") ?? 0);
        return new SvgBox(x, y, x + width, y + height);
    }

    private static SvgBox Around(XElement shape, double rx, double ry)
    {
        var (x, y) = (SvgLength.Of(shape, "cx") ?? 0, SvgLength.Of(shape, "cy") ?? 0);
        return new SvgBox(x - rx, y - ry, x + rx, y + ry);
    }
}
