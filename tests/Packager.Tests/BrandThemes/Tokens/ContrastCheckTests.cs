using System.Text.RegularExpressions;
using LlmEvolution.Packager.Themes.Tokens;

namespace Packager.Tests.BrandThemes.Tokens;

public sealed class ContrastCheckTests
{
    [Fact]
    public async Task A_colour_that_does_not_stand_out_is_reported_with_the_pair_the_ratio_and_the_nearest_that_does()
    {
        var found = await Branding.FindingsOf(("theme.yml", "light:\n  bg: \"#ffffff\"\n  panel: \"#ffffff\"\n  accent-soft: \"#ffffff\"\n  muted: \"#999999\"\n"));

        // #999999 on white: 2.85, as WebAIM's checker has it; never rounded up.
        Assert.Equal(
            [
                "brand/theme.yml:5:10: warning LE5410: text in --muted (#999999) on --accent-soft (#ffffff), on the light page, has a contrast of 2.84:1; WCAG 2.2 AA asks for 4.5:1",
                "brand/theme.yml:5:10: warning LE5410: text in --muted (#999999) on --bg (#ffffff), on the light page, has a contrast of 2.84:1; WCAG 2.2 AA asks for 4.5:1",
                "brand/theme.yml:5:10: warning LE5410: text in --muted (#999999) on --panel (#ffffff), on the light page, has a contrast of 2.84:1; WCAG 2.2 AA asks for 4.5:1",
            ],
            found.Select(d => d.ToString()));
        // The lightest grey that passes on white.
        Assert.Equal("the nearest colour that passes is #767676 for --muted", found[0].Help);
    }

    [Theory]
    [InlineData("#e0405a")]
    [InlineData("#1ec8d0")]
    [InlineData("#ffd000")]
    [InlineData("#808080")]
    public async Task The_colour_that_is_proposed_passes_everywhere(string accent)
    {
        string[] help = [.. (await Branding.FindingsOf(("theme.yml", $"light:\n  accent: \"{accent}\"\n"))).Select(d => d.Help!).Distinct()];
        var proposed = Regex.Match(Assert.Single(help), "^the nearest colour that passes is (#[0-9a-f]{6}) for --accent$").Groups[1].Value;

        Assert.Empty(await Branding.FindingsOf(("theme.yml", $"light:\n  accent: \"{proposed}\"\n")));
        Assert.NotEqual("#000000", proposed);
    }

    [Fact]
    public async Task Light_and_dark_pages_are_checked_apart()
    {
        var found = await Branding.FindingsOf(("theme.yml", "light:\n  good: \"#1c6e40\"\ndark:\n  good: \"#1c6e40\"\n"));

        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Contains("on the dark page", d.Message, StringComparison.Ordinal));
        Assert.All(found, d => Assert.Equal(4, d.Span!.Position.Line));
    }

    [Theory]
    [InlineData(":root { --muted: #868686; }", 2)]
    [InlineData("html { --muted: hsl(0 0% 53%) !important }", 2)]
    [InlineData("/* a: { */ a::before { content: \"} :root {\" } :root, .card { --grey: #868686; --muted: var(--grey); }", 2)]
    [InlineData(":root { --muted: light-dark(#bbb, #ccc); }", 1)]
    [InlineData("@supports (color: light-dark(red, red)) { :root { --muted: light-dark(#bbb, #ccc); } }", 1)]
    [InlineData("@media (prefers-color-scheme: dark) { :root { --muted: #444; } }", 1)]
    [InlineData("[data-theme=\"dark\"] { --muted: #444; }", 1)]
    [InlineData(":root { --muted: #bbb; } :root { --muted: light-dark(#555, #ccc); }", 0)]
    [InlineData("@media print { :root { --muted: #bbb; } }", 0)]
    [InlineData("@media (min-width: 40rem) { :root { --muted: #bbb; } }", 0)]
    [InlineData(".card { --muted: #bbb; }", 0)]
    [InlineData(":root { --acme-sun: #ffff00; }", 0)]
    public async Task Tokens_of_plain_style_sheets_are_checked_as_far_as_they_hold_for_the_whole_page(string css, int schemes)
    {
        var found = await Branding.FindingsOf(("acme.css", css));

        Assert.All(found, d => Assert.Equal("LE5410", d.Code));
        Assert.Equal(schemes, found.Select(d => Regex.Match(d.Message, "light page|dark page").Value).Distinct().Count());
        Assert.All(found, d => Assert.StartsWith("--muted", d.Span!.File.Text[d.Span.Start..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_style_sheet_has_the_last_word_over_theme_yml()
    {
        Assert.Empty(await Branding.FindingsOf(("theme.yml", "light:\n  muted: \"#bbbbbb\"\n"), ("acme.css", ":root { --muted: light-dark(#555555, #cccccc) }")));
    }

    [Fact]
    public async Task A_colour_that_only_a_browser_knows_is_reported_once_instead_of_passed_over()
    {
        var found = Assert.Single(await Branding.FindingsOf(("acme.css", ":root { --accent: color-mix(in srgb, red, blue); }")));

        Assert.Equal("brand/acme.css:1:9: warning LE5411: how --accent stands out cannot be checked: 'color-mix(in srgb, red, blue)' is no colour that is known before a page is shown", found.ToString());
        Assert.Equal("write it as #rrggbb, without transparency", found.Help);
    }

    [Theory]
    [InlineData("#ABC", "#aabbcc")]
    [InlineData("RebeccaPurple", "#663399")]
    [InlineData("darkslategrey", "#2f4f4f")]
    [InlineData("rgb(255, 0, 10%)", "#ff001a")]
    [InlineData("hsl(120deg 100% 25%)", "#008000")]
    [InlineData("hsl(-150, 50%, 50%)", "#4080bf")]
    public void Colours_are_read_as_CSS_defines_them(string text, string colour) => Assert.Equal(colour, Colour.Parse(text).ToString());

    [Theory]
    [InlineData("transparent")]
    [InlineData("#11223344")]
    [InlineData("rgb(1 2 3 / .5)")]
    [InlineData("oklch(50% 0.1 20)")]
    [InlineData("inherit")]
    [InlineData("")]
    public void What_is_not_one_opaque_colour_is_none(string text) => Assert.Null(Colour.Parse(text));

    [Theory]
    [InlineData("#ff0000", 0.62796, 0.22486, 0.12585)] // CSS Color Level 4: oklch(0.62796 0.25768 29.2339)
    [InlineData("#ffffff", 1, 0, 0)]
    public void Oklab_is_as_CSS_Color_defines_it(string colour, double l, double a, double b)
    {
        var lab = OkLab.Of(Colour.Parse(colour)!.Value);

        Assert.Equal(l, lab.L, 3);
        Assert.Equal(a, lab.A, 3);
        Assert.Equal(b, lab.B, 3);
    }

    [Fact]
    public void Every_token_has_a_value_in_the_built_in_styles_and_every_value_a_token()
    {
        var tokens = TokenSet.Of(new LlmEvolution.Packager.Theme.BuiltInTheme());

        Assert.All(DesignTokens.All, t => Assert.NotNull(tokens.Find(t.Name, Scheme.Light)));
        Assert.All(DesignTokens.Of(TokenKind.Colour), t => Assert.NotNull(tokens.ColourOf(t.Name, Scheme.Dark)));
        var set = Regex.Matches(LlmEvolution.Packager.Theme.StyleSheet.Read().Split('}')[0], @"--([\w-]+):").Select(m => m.Groups[1].Value);
        Assert.Equal(set.Order(StringComparer.Ordinal), DesignTokens.All.Select(t => t.Name).Order(StringComparer.Ordinal));
    }
}
