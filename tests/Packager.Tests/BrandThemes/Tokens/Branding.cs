using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes;

namespace Packager.Tests.BrandThemes.Tokens;

/// <summary>Themes on top of the built-in one, whose tokens they change.</summary>
internal static class Branding
{
    public static async Task<IReadOnlyList<Diagnostic>> FindingsOf(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        await using var theme = await BrandTheme.OpenAsync(TreeOf(files), "brand", new BuiltInTheme(), diagnostics);
        Assert.Equal(diagnostics.HasErrors, theme is null);
        return diagnostics.Sorted();
    }

    public static async Task<BrandTheme> OpenAsync(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var theme = await BrandTheme.OpenAsync(TreeOf(files), "brand", new BuiltInTheme(), diagnostics);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        return theme!;
    }

    private static MemorySourceTree TreeOf((string Path, string Text)[] files) =>
        files.Aggregate(new MemorySourceTree(), (tree, file) => tree.Add(file.Path, file.Text));
}
