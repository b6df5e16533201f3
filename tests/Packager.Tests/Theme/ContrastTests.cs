using System.Text.RegularExpressions;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes.Tokens;

namespace Packager.Tests.Theme;

public sealed partial class ContrastTests
{
    private static readonly string s_styles = StyleSheet.Read() + StyleSheet.Read(StyleSheet.Dialogs) + StyleSheet.Read(StyleSheet.Blocks);

    private static readonly TokenSet s_tokens = TokenSet.Of(new BuiltInTheme());

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#123456", "#123456", 1)]
    [InlineData("#767676", "#ffffff", 4.54)] // the grey that is known to pass on white by a hair
    public void The_ratio_is_computed_as_WCAG_defines_it(string one, string other, double ratio) =>
        Assert.Equal(ratio, Colour.Parse(one)!.Value.ContrastTo(Colour.Parse(other)!.Value), 2);

    public static TheoryData<string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, double>();
        foreach (var pair in ContrastPair.All) pairs.Add(pair.Front, pair.Back, pair.Least);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_stands_on_something_stands_out_on_light_and_dark_pages(string front, string back, double least)
    {
        foreach (var scheme in new[] { Scheme.Light, Scheme.Dark })
        {
            var ratio = s_tokens.ColourOf(front, scheme)!.Value.ContrastTo(s_tokens.ColourOf(back, scheme)!.Value);
            Assert.True(ratio >= least, $"{front} on {back}, {scheme}: {ratio:F2}");
        }
    }

    /// <summary>A rule that sets text and background together is a pair, so the list cannot forget one that is added to the styles.</summary>
    [Fact]
    public void Every_pair_that_a_rule_of_the_styles_makes_is_in_the_list()
    {
        var made = CssDeclaration.In(s_styles)
            .Where(d => d.Property is "color" or "background" && OneColour().IsMatch(d.Value))
            .GroupBy(d => string.Join(" ", d.Inside))
            .Select(rule => rule.ToDictionary(d => d.Property, d => OneColour().Match(d.Value).Groups[1].Value))
            .Where(rule => rule.Count == 2)
            .Select(rule => (rule["color"], rule["background"]))
            .Distinct()
            .ToList();

        Assert.True(made.Count >= 3, $"only {made.Count} rules found");
        Assert.Empty(made.Except(ContrastPair.All.Select(p => (p.Front, p.Back))));
    }

    [Fact]
    public void Every_colour_that_text_has_is_checked_on_the_page()
    {
        var texts = CssDeclaration.In(s_styles).Where(d => d.Property == "color" && OneColour().IsMatch(d.Value)).Select(d => OneColour().Match(d.Value).Groups[1].Value)
            .Where(name => DesignTokens.All.Any(t => t.Name == name)).Distinct(StringComparer.Ordinal);

        Assert.Equal(["bg", "on-accent"], texts.Where(t => !ContrastPair.All.Contains(new ContrastPair(t, "bg", IsText: true))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Browsers_without_light_dark_get_the_light_values()
    {
        Assert.Equal(Palette.Pairs.ToDictionary(p => p.Key, p => p.Value.Light), Palette.Fallbacks);
    }

    [GeneratedRegex(@"^var\(--([\w-]+)\)$")]
    private static partial Regex OneColour();
}
