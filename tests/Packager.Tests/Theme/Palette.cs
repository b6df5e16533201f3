using System.Text.RegularExpressions;
using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Theme;

/// <summary>The colours of the style sheet, in both of the forms that it has them in.</summary>
internal static partial class Palette
{
    public static IReadOnlyDictionary<string, (string Light, string Dark)> Pairs { get; } =
        LightDark().Matches(StyleSheet.Read()).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, m.Groups[3].Value));

    /// <summary>What browsers without light-dark() get.</summary>
    public static IReadOnlyDictionary<string, string> Fallbacks { get; } =
        Plain().Matches(StyleSheet.Read()).DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    [GeneratedRegex(@"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")]
    private static partial Regex LightDark();

    [GeneratedRegex(@"--([\w-]+): (#[0-9a-f]{6});")]
    private static partial Regex Plain();
}
