using System.Globalization;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Numbers as XML Schema's decimal writes them.</summary>
internal static class MeasureText
{
    public static bool IsBetween(string text, decimal least, decimal most) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most;
}
