using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render.Pages;
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
}
