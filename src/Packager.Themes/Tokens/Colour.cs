using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>An opaque sRGB colour; each part from 0 to 255.</summary>
internal readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>WCAG 2.2, definition of contrast ratio: 1 to 21.</summary>
    public double ContrastTo(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, definition of relative luminance.
    private double Luminance => (0.2126 * OkLab.Linear(Red)) + (0.7152 * OkLab.Linear(Green)) + (0.0722 * OkLab.Linear(Blue));

    /// <summary>#rrggbb.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>
    /// CSS Color Level 4: #rgb, #rrggbb, rgb(), hsl() and the names. Null for anything else, and for what lets something
    /// shine through: how that stands out nobody can say.
    /// </summary>
    public static Colour? Parse(string text)
    {
        text = text.Trim().ToLowerInvariant();
        if (ColourNames.Of(text) is { } named) return named;
        if (Hex().IsMatch(text)) return text.Length == 7 ? OfHex(text) : OfHex($"#{text[1]}{text[1]}{text[2]}{text[2]}{text[3]}{text[3]}");
        if (Rgb().Match(text) is { Success: true } rgb) return new Colour(Part(rgb.Groups[1].Value), Part(rgb.Groups[2].Value), Part(rgb.Groups[3].Value));
        return Hsl().Match(text) is { Success: true } hsl ? OfHsl(Number(hsl.Groups[1].Value), Number(hsl.Groups[2].Value) / 100, Number(hsl.Groups[3].Value) / 100) : null;
    }

    private static Colour OfHex(string text) => new(Byte(text, 1), Byte(text, 3), Byte(text, 5));

    private static byte Byte(string text, int start) => byte.Parse(text.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Part(string text) => Rounded(text.EndsWith('%') ? Number(text[..^1]) * 2.55 : Number(text));

    private static byte Rounded(double value) => (byte)Math.Round(Math.Clamp(value, 0, 255));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    // CSS Color Level 4, §7.1.
    private static Colour OfHsl(double hue, double saturation, double lightness)
    {
        (saturation, lightness) = (Math.Clamp(saturation, 0, 1), Math.Clamp(lightness, 0, 1));
        return new Colour(Channel(0), Channel(8), Channel(4));

        byte Channel(int n)
        {
            var k = (((n + (hue / 30)) % 12) + 12) % 12;
            return Rounded(255 * (lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
        }
    }

    [GeneratedRegex("^#([0-9a-f]{3}|[0-9a-f]{6})$")]
    private static partial Regex Hex();

    [GeneratedRegex(@"^rgba?\(\s*(-?\d*\.?\d+%?)(?:\s*,\s*|\s+)(-?\d*\.?\d+%?)(?:\s*,\s*|\s+)(-?\d*\.?\d+%?)\s*\)$")]
    private static partial Regex Rgb();

    [GeneratedRegex(@"^hsla?\(\s*(-?\d*\.?\d+)(?:deg)?(?:\s*,\s*|\s+)(\d*\.?\d+)%?(?:\s*,\s*|\s+)(\d*\.?\d+)%?\s*\)$")]
    private static partial Regex Hsl();
}
