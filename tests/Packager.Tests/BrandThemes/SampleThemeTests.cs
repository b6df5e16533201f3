using LlmEvolution.Packager;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes;
using Packager.Testing;

namespace Packager.Tests.BrandThemes;

public sealed class SampleThemeTests
{
    [Fact]
    public async Task The_acme_theme_makes_its_own_outline_lesson_and_quiz_and_inherits_the_glossary()
    {
        var diagnostics = new DiagnosticBag();
        await using var theme = await BrandTheme.OpenAsync(Repository.PathOf("samples", "theme-acme"), new PlainTheme(), diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(["assets/styles.css", "assets/theme/acme.css"], theme!.Styles);
        Assert.Equal("assets/theme/logo.svg", theme.Logo);
        Assert.Contains("<div class=\"acme-hero\">", await theme.RenderAsync(Pages.Outline), StringComparison.Ordinal);
        Assert.Contains("Efficient &lt;estimation&gt;</a>", await theme.RenderAsync(Pages.Lesson), StringComparison.Ordinal);
        Assert.Contains("Score 80% and", await theme.RenderAsync(Pages.Quiz), StringComparison.Ordinal);
        Assert.Equal(await new PlainTheme().RenderAsync(Pages.Glossary), await theme.RenderAsync(Pages.Glossary));
    }

    [Theory]
    [InlineData("theme-acme")]
    [InlineData("theme-night")]
    [InlineData("theme-paper")]
    public async Task Each_theme_of_the_gallery_builds_the_sample_of_every_feature_without_a_finding_of_its_own(string name)
    {
        var diagnostics = new DiagnosticBag();
        await using var theme = await BrandTheme.OpenAsync(Repository.PathOf("samples", name), new BuiltInTheme(), diagnostics);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        var course = new DiskSourceTree(Repository.PathOf("samples", "features"));

        var result = await new Compiler(course, diagnostics).BuildAsync(
            new BuildOptions { Targets = [PackageTargets.All.Single(t => t.Id == "scorm12")], OutputFolder = Path.Combine(AppContext.BaseDirectory, "gallery", name), Theme = theme! },
            TestContext.Current.CancellationToken);

        Assert.DoesNotContain(diagnostics, d => d.Severity == Severity.Error);
        await using var package = await System.IO.Compression.ZipFile.OpenReadAsync(Assert.Single(result.Packages).Path, TestContext.Current.CancellationToken);
        using var page = new StreamReader(package.GetEntry("index.html")!.Open());
        var html = await page.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.All(theme!.Styles.Skip(1), style => Assert.Contains($"href=\"{style}\"", html, StringComparison.Ordinal));
        Assert.Contains("src=\"assets/theme/logo.svg\"", html, StringComparison.Ordinal);
    }
}
