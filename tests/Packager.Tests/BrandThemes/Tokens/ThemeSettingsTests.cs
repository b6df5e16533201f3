namespace Packager.Tests.BrandThemes.Tokens;

public sealed class ThemeSettingsTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    [Fact]
    public async Task A_brand_is_a_file_of_tokens_that_becomes_a_style_sheet_in_front_of_its_own()
    {
        const string Yaml = """
            name: Acme Academy
            logo: assets/mark.svg
            light:
              accent: "#5B34C9"
              on-accent: white
            dark:
              accent: "#b9a2ff"
              on-accent: rgb(26 16 69)
            fonts:
              serif: '"Avenir Next", sans-serif'
            sizes:
              round: 0.875rem
              h1: clamp(2rem, 1.5rem + 2vw, 3rem)
            """;
        await using var theme = await Branding.OpenAsync(("theme.yml", Yaml), ("assets/mark.svg", Svg), ("acme.css", "h1 { font-weight: 700 }"));

        Assert.Equal(["assets/styles.css", "assets/theme/theme.css", "assets/theme/acme.css"], theme.Styles);
        Assert.Equal("assets/theme/assets/mark.svg", theme.Logo);
        using var style = new StreamReader(theme.Files.Single(f => f.Path == "assets/theme/theme.css").Open());
        Assert.Equal("""
            /* Acme Academy */
            :root {
              --serif: "Avenir Next", sans-serif;
              --round: 0.875rem;
              --h1: clamp(2rem, 1.5rem + 2vw, 3rem);
              --accent: #5b34c9;
              --on-accent: #ffffff;
            }
            @supports (color: light-dark(red, red)) {
              :root {
                --accent: light-dark(#5b34c9, #b9a2ff);
                --on-accent: light-dark(#ffffff, #1a1045);
              }
            }

            """, style.ReadToEnd());
    }

    [Fact]
    public async Task A_colour_for_one_scheme_leaves_the_other_as_it_is()
    {
        await using var theme = await Branding.OpenAsync(("theme.yml", "light:\n  accent: \"#00566b\"\n"));

        using var style = new StreamReader(theme.Files.Single(f => f.Path == "assets/theme/theme.css").Open());
        Assert.Contains("--accent: light-dark(#00566b, #6cc9cf);", style.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light:\n  acent: \"#000\"", "brand/theme.yml:2:3: error LE2002: 'acent' is not a key of light in theme.yml", "did you mean 'accent'?")]
    [InlineData("sizes:\n  accent: 1rem", "brand/theme.yml:2:3: error LE2002: 'accent' is not a key of sizes in theme.yml", "it belongs to light and dark")]
    [InlineData("font:\n  sans: serif", "brand/theme.yml:1:1: error LE2002: 'font' is not a key of theme.yml", "did you mean 'fonts'?")]
    [InlineData("light:\n  accent: rebecapurple", "brand/theme.yml:2:11: error LE5409: 'rebecapurple', the value of 'accent', is not a colour", "did you mean 'rebeccapurple'?")]
    [InlineData("light:\n  accent: \"#12345\"", "brand/theme.yml:2:11: error LE5409: '#12345', the value of 'accent', is not a colour", "write it as \"#rrggbb\", in quotes and without transparency")]
    [InlineData("light:\n  accent: rgb(0 0 0 / 50%)", "brand/theme.yml:2:11: error LE5409: 'rgb(0 0 0 / 50%)', the value of 'accent', is not a colour", "write it as \"#rrggbb\", in quotes and without transparency")]
    [InlineData("light:\n  accent: #123456", "brand/theme.yml:2:3: error LE5409: '', the value of 'accent', is not a colour", "put the value in quotes: # begins a comment in YAML")]
    [InlineData("sizes:\n  round: 8pz", "brand/theme.yml:2:10: error LE5409: '8pz', the value of 'round', is not a length", "did you mean '8px'?")]
    [InlineData("sizes:\n  round: 8", "brand/theme.yml:2:10: error LE5409: '8', the value of 'round', is not a length", "write a number with a unit, 0.5rem or 8px, or clamp(), min(), max() or calc() of such")]
    [InlineData("fonts:\n  sans: \"Arial; } body { display: none\"", "brand/theme.yml:2:9: error LE5409: 'Arial; } body { display: none', the value of 'sans', is not a list of font families",
        "write names with commas between them, those with spaces in quotes, and end with sans-serif, serif or monospace: '\"Open Sans\", sans-serif'")]
    [InlineData("logo: logo.png", "brand/theme.yml:1:7: error LE5412: the logo 'logo.png' is not a picture of this theme", "did you mean 'logo.svg'?")]
    public async Task What_is_no_token_or_no_value_is_reported_with_what_was_meant(string yaml, string finding, string help)
    {
        var found = Assert.Single(await Branding.FindingsOf(("theme.yml", yaml), ("logo.svg", Svg)));

        Assert.Equal(finding, found.ToString());
        Assert.Equal(help, found.Help);
    }

    [Fact]
    public async Task A_style_sheet_may_not_have_the_name_of_the_one_that_is_made()
    {
        var found = Assert.Single(await Branding.FindingsOf(("theme.yml", "name: Acme"), ("theme.css", "a{}")));

        Assert.Equal("brand/theme.css:1:1: error LE5407: 'theme.css' cannot be part of a theme: a style sheet of that name is made of theme.yml", found.ToString());
    }

    [Fact]
    public async Task A_name_cannot_end_the_comment_it_stands_in()
    {
        await using var theme = await Branding.OpenAsync(("theme.yml", "name: \"*/ body { display: none } /*\""));

        using var style = new StreamReader(theme.Files.Single(f => f.Path == "assets/theme/theme.css").Open());
        Assert.Equal("/*  body { display: none } /* */\n:root {\n}\n", style.ReadToEnd());
    }
}
