using System.Globalization;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Theme;

/// <summary>The colours of the style sheet, and how well one stands out from another.</summary>
internal static partial class Palette
{
    public static IReadOnlyDictionary<string, (string Light, string Dark)> Pairs { get; } =
        LightDark().Matches(StyleSheet.Read()).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, m.Groups[3].Value));

    /// <summary>What browsers without light-dark() get.</summary>
    public static IReadOnlyDictionary<string, string> Fallbacks { get; } =
        Plain().Matches(StyleSheet.Read()).DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    /// <summary>WCAG 2.2, definition of contrast ratio.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, definition of relative luminance.
    private static double Luminance(string hex) => 0.2126 * Channel(hex, 1) + 0.7152 * Channel(hex, 3) + 0.0722 * Channel(hex, 5);

    private static double Channel(string hex, int start)
    {
        var value = int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")]
    private static partial Regex LightDark();

    [GeneratedRegex(@"--([\w-]+): (#[0-9a-f]{6});")]
    private static partial Regex Plain();
}
