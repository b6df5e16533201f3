namespace Packager.Tests.Theme;

public sealed class ContrastTests
{
    [Fact]
    public void The_ratio_is_computed_as_WCAG_defines_it()
    {
        Assert.Equal(21, Palette.Contrast("#000000", "#ffffff"), 3);
        Assert.Equal(1, Palette.Contrast("#123456", "#123456"), 3);
        // The grey that is known to pass on white by a hair.
        Assert.Equal(4.54, Palette.Contrast("#767676", "#ffffff"), 2);
    }

    // WCAG 2.2, 1.4.3: text.
    [Theory]
    [InlineData("ink", "bg panel accent-soft good-soft bad-soft a-soft b-soft c-soft d-soft")]
    [InlineData("muted", "bg panel accent-soft")]
    [InlineData("accent", "bg panel accent-soft")]
    [InlineData("accent", "a-soft b-soft c-soft")] // links in boxes
    [InlineData("on-accent", "accent")]
    [InlineData("bg", "ink a b c d")] // buttons under the pointer; f-inverse on f-…-solid
    [InlineData("good", "bg good-soft")]
    [InlineData("bad", "bg bad-soft accent-soft")]
    [InlineData("a", "bg panel a-soft")] // box titles and code
    [InlineData("b", "bg panel b-soft")]
    [InlineData("c", "bg panel c-soft")]
    [InlineData("d", "bg panel d-soft")]
    public void Text_stands_out_by_4_5_to_1_in_both_themes(string text, string backgrounds) => AssertContrast(text, backgrounds, 4.5);

    // WCAG 2.2, 1.4.11: what one must see to use a control or read a figure.
    [Theory]
    [InlineData("edge", "bg panel")]
    [InlineData("accent", "bg panel accent-soft")] // focus ring, progress, chosen answers
    [InlineData("good", "bg good-soft")]
    [InlineData("bad", "bg bad-soft line")]
    [InlineData("f-line", "bg panel")]
    [InlineData("a", "bg a-soft")]
    [InlineData("b", "bg b-soft")]
    [InlineData("c", "bg c-soft")]
    [InlineData("d", "bg d-soft")]
    public void Signs_stand_out_by_3_to_1_in_both_themes(string sign, string backgrounds) => AssertContrast(sign, backgrounds, 3);

    [Fact]
    public void Browsers_without_light_dark_get_the_light_values()
    {
        Assert.Equal(Palette.Pairs.ToDictionary(p => p.Key, p => p.Value.Light), Palette.Fallbacks);
    }

    private static void AssertContrast(string front, string backgrounds, double least)
    {
        var one = Palette.Pairs[front];
        foreach (var name in backgrounds.Split(' '))
        {
            var other = Palette.Pairs[name];
            Assert.True(Palette.Contrast(one.Light, other.Light) >= least, $"{front} on {name}, light: {Palette.Contrast(one.Light, other.Light):F2}");
            Assert.True(Palette.Contrast(one.Dark, other.Dark) >= least, $"{front} on {name}, dark: {Palette.Contrast(one.Dark, other.Dark):F2}");
        }
    }
}
