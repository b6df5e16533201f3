using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Themes;

namespace Packager.Tests.BrandThemes;

public sealed class ThemeFolderTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    [Fact]
    public async Task Styles_follow_the_built_in_ones_in_ordinal_order_and_files_keep_their_paths()
    {
        await using var theme = await ThemeUnderTest.OpenAsync(
            ("b.css", "a{}"), ("a.css", "a{}"), ("Z.css", "a{}"), ("assets/fonts/acme.woff2", "x"), ("assets/extra.css", "b{}"), ("logo.svg", Svg), ("README.md", "About"), ("LICENSE", "MIT"));
        Assert.Equal(["assets/styles.css", "assets/theme/Z.css", "assets/theme/a.css", "assets/theme/b.css"], theme.Styles);
        Assert.Equal("assets/theme/logo.svg", theme.Logo);
        Assert.Equal(
            ["assets/styles.css", "assets/theme/Z.css", "assets/theme/a.css", "assets/theme/assets/extra.css", "assets/theme/assets/fonts/acme.woff2", "assets/theme/b.css", "assets/theme/logo.svg"],
            theme.Files.Select(f => f.Path));
        using var style = new StreamReader(theme.Files.Single(f => f.Path == "assets/theme/assets/extra.css").Open());
        Assert.Equal("b{}", style.ReadToEnd());
    }

    [Theory]
    [InlineData("lesson.cshtml", "did you mean 'Lesson.cshtml'?")]
    [InlineData("Qiz.cshtml", "did you mean 'Quiz.cshtml'?")]
    [InlineData("Overview.cshtml", "a template is Document.cshtml, Outline.cshtml, Lesson.cshtml, Quiz.cshtml, Glossary.cshtml, Timeline.cshtml, Map.cshtml or Catalogue.cshtml; a part that these include begins with '_'; all stand in the theme folder itself")]
    [InlineData("_ViewImports.cshtml", "a template is Document.cshtml, Outline.cshtml, Lesson.cshtml, Quiz.cshtml, Glossary.cshtml, Timeline.cshtml, Map.cshtml or Catalogue.cshtml; a part that these include begins with '_'; all stand in the theme folder itself")]
    public async Task A_template_for_no_page_is_an_error_that_says_what_was_meant(string name, string help)
    {
        var finding = Assert.Single(await ThemeUnderTest.DiagnosticsOf((name, "<p>x</p>")));
        Assert.Equal($"brand/{name}:1:1: error LE5404: '{name}' is the template of no page", finding.ToString());
        Assert.Equal(help, finding.Help);
    }

    [Theory]
    [InlineData("player.js", "brand/player.js:1:1: warning LE5406: 'player.js' is left out: a theme does not use it")]
    [InlineData("assets/page.html", "brand/assets/page.html:1:1: warning LE5406: 'assets/page.html' is left out: a theme does not use it")]
    [InlineData("fonts/acme.woff2", "brand/fonts/acme.woff2:1:1: warning LE5406: 'fonts/acme.woff2' is left out: a theme does not use it")]
    [InlineData("my brand.css", "brand/my brand.css:1:1: error LE5407: 'my brand.css' cannot be part of a theme: its name has other characters than letters, digits, '.', '_', '-' and '/'")]
    [InlineData("../brand.css", "brand/../brand.css:1:1: error LE5407: '../brand.css' cannot be part of a theme: its name has other characters than letters, digits, '.', '_', '-' and '/'")]
    [InlineData("logo.png", "brand/logo.png:1:1: error LE5407: 'logo.png' cannot be part of a theme: it does not begin with the PNG signature")]
    public async Task A_file_that_a_theme_cannot_hold_is_reported(string path, string finding)
    {
        Assert.Equal([finding], await ThemeUnderTest.FindingsOf((path, "x")));
    }

    [Fact]
    public async Task A_second_logo_is_reported_and_the_sharper_one_is_used()
    {
        var diagnostics = new DiagnosticBag();
        var tree = new MemorySourceTree().Add("logo.png", "x").Add("logo.svg", Svg);
        await using var theme = await BrandTheme.OpenAsync(tree, "brand", new PlainTheme(), diagnostics);
        Assert.Equal("assets/theme/logo.svg", theme!.Logo);
        Assert.Equal("there is another logo: keep one of them", Assert.Single(diagnostics).Help);
    }

    [Theory]
    [InlineData("Lesson.cshtml", 1024 * 1024, "1,048,576")]
    [InlineData("brand.css", 1024 * 1024, "1,048,576")]
    [InlineData("assets/font.woff2", 8 * 1024 * 1024, "8,388,608")]
    public async Task A_file_may_have_the_limit_and_not_a_byte_more(string path, int limit, string shown)
    {
        var finding = Assert.Single(await ThemeUnderTest.FindingsOf((path, new string(' ', limit + 1))));
        Assert.Contains($" error LE5407: '{path}' cannot be part of a theme: it has ", finding, StringComparison.Ordinal);
        Assert.EndsWith($" bytes, and at most {shown} are allowed", finding, StringComparison.Ordinal);
        Assert.Empty(await ThemeUnderTest.FindingsOf((path, new string(' ', limit))));
    }

    [Fact]
    public async Task A_style_that_is_not_utf_8_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var tree = new MemorySourceTree().Add("brand.css", Encoding.Latin1.GetBytes("/* Größe */"));
        Assert.Null(await BrandTheme.OpenAsync(tree, "brand", new PlainTheme(), diagnostics));
        Assert.Equal("brand/brand.css:1:6: error LE1003: the file is not UTF-8: the byte F6 at offset 5 does not belong there", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public async Task An_address_elsewhere_in_a_style_is_reported_because_no_page_may_load_it()
    {
        var findings = await ThemeUnderTest.FindingsOf(("brand.css", "@import \"//fonts.example/a.css\";\nb { src: url( 'https://cdn.example/f.woff2' ), url(assets/f.woff2), url(\"data:font/woff2;base64,AA//\") }"));
        Assert.Equal(
            [
                "brand/brand.css:1:10: warning LE5408: the style loads '//fonts.example/a.css', which no page is allowed to: a package sends no request elsewhere",
                "brand/brand.css:2:16: warning LE5408: the style loads 'https://cdn.example/f.woff2', which no page is allowed to: a package sends no request elsewhere",
            ],
            findings);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var folder = Path.Combine(AppContext.BaseDirectory, "no-such-theme");
        Assert.Null(await BrandTheme.OpenAsync(folder, new PlainTheme(), diagnostics));
        Assert.Equal($"course: error LE5401: there is no theme folder '{folder}'", Assert.Single(diagnostics).ToString());
    }
}
