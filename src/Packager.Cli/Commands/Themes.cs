using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes;

namespace LlmEvolution.Packager.Cli.Commands;

internal static class Themes
{
    public static async Task<ITheme?> OpenAsync(string? folder, DiagnosticBag diagnostics) =>
        folder is null ? new BuiltInTheme() : await OpenBrandAsync(folder, diagnostics);

    // A method of its own, so that RazorLight and Roslyn are not loaded for the built-in theme.
    private static async Task<ITheme?> OpenBrandAsync(string folder, DiagnosticBag diagnostics) =>
        await BrandTheme.OpenAsync(folder, new BuiltInTheme(), diagnostics);
}
