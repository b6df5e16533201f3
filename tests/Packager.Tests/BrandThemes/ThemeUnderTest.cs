using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Themes;

namespace Packager.Tests.BrandThemes;

internal static class ThemeUnderTest
{
    /// <summary>A theme from pairs of path and content; it must be without errors.</summary>
    public static async Task<BrandTheme> OpenAsync(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var theme = await BrandTheme.OpenAsync(TreeOf(files), "brand", new PlainTheme(), diagnostics);
        Assert.Empty(diagnostics);
        return theme!;
    }

    /// <summary>What is reported, as "file:line:column: severity code: message".</summary>
    public static async Task<IReadOnlyList<string>> FindingsOf(params (string Path, string Text)[] files)
    {
        var diagnostics = await DiagnosticsOf(files);
        return [.. diagnostics.Select(d => d.ToString())];
    }

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOf(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        await using var theme = await BrandTheme.OpenAsync(TreeOf(files), "brand", new PlainTheme(), diagnostics);
        Assert.Equal(diagnostics.HasErrors, theme is null);
        return diagnostics.Sorted();
    }

    /// <summary>What the theme fails with on this page.</summary>
    public static async Task<Diagnostic> FailureOn(LlmEvolution.Packager.Render.Pages.Page page, params (string Path, string Text)[] files)
    {
        await using var theme = await OpenAsync(files);
        return (await Assert.ThrowsAsync<ThemeException>(() => theme.RenderAsync(page))).Diagnostic;
    }

    private static MemorySourceTree TreeOf((string Path, string Text)[] files) =>
        files.Aggregate(new MemorySourceTree(), (tree, file) => tree.Add(file.Path, file.Text));
}
