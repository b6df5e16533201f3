using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Themes.Tokens;

namespace LlmEvolution.Packager.Themes;

/// <summary>
/// A folder with a brand's templates, styles, logo and files on top of another theme, which makes all that the folder
/// leaves alone. A template is code and runs with the rights of this program: docs/themes.md.
/// </summary>
public sealed class BrandTheme : ITheme, IAsyncDisposable
{
    private readonly IBaseTheme _base;
    private readonly TemplateEngine? _engine;

    private BrandTheme(ThemeFiles files, TemplateEngine? engine, IBaseTheme baseTheme)
    {
        _base = baseTheme;
        _engine = engine;
        Files = [.. baseTheme.Files.Concat(files.Files).OrderBy(f => f.Path, StringComparer.Ordinal)];
        Styles = [.. baseTheme.Styles, .. files.Styles];
        Logo = files.Logo ?? baseTheme.Logo;
        Fingerprint = baseTheme.Fingerprint is { } below ? FingerprintOf(below, files) : null;
    }

    public ImmutableArray<PackageFile> Files { get; }

    public ImmutableArray<string> Styles { get; }

    public string? Logo { get; }

    /// <summary>The base theme's, and the text of every template.</summary>
    public string? Fingerprint { get; }

    /// <summary>Reads and compiles a theme. Null when it has errors; then they have been reported.</summary>
    /// <param name="folder">Absolute path.</param>
    /// <param name="baseTheme">Makes what the folder leaves alone.</param>
    public static async Task<BrandTheme?> OpenAsync(string folder, IBaseTheme baseTheme, DiagnosticBag diagnostics)
    {
        var root = Path.TrimEndingDirectorySeparator(folder);
        if (Directory.Exists(root)) return await OpenAsync(new DiskSourceTree(root), root.Replace('\\', '/'), baseTheme, diagnostics);
        diagnostics.Report(ThemeDiagnostics.NoFolder, null, "give the folder that holds the theme's .cshtml and .css files", folder);
        return null;
    }

    /// <summary>The same for a theme that is not on disk.</summary>
    /// <param name="name">Stands before the paths of the files in diagnostics.</param>
    public static async Task<BrandTheme?> OpenAsync(ISourceTree tree, string name, IBaseTheme baseTheme, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var files = new ThemeLoader(new ThemeTree(tree, name), TokenSet.Of(baseTheme), found).Load();
        new ContrastCheck(files.Tokens, found).Report();
        // A theme of styles and pictures alone needs no compiler, which takes seconds to start.
        var engine = files.Templates.IsEmpty ? null : new TemplateEngine(files.Templates);
        if (engine is not null) await engine.CompileAsync(found);
        foreach (var diagnostic in found) diagnostics.Add(diagnostic);
        var theme = new BrandTheme(files, engine, baseTheme);
        if (!found.HasErrors) return theme;
        await theme.DisposeAsync();
        return null;
    }

    /// <exception cref="ThemeException">A template threw, or made a page that the player cannot work with.</exception>
    public async Task<string> RenderAsync(Page page)
    {
        if (_engine is null) return await _base.RenderAsync(page);
        var main = await _base.RenderMainAsync(page);
        if (_engine.Has(TemplateNames.Of(page)))
        {
            main = await _engine.RenderAsync(TemplateNames.Of(page), page, main);
            _engine.Demand(TemplateNames.Of(page), page, MainContract.MissingFrom(main, page));
        }
        if (!_engine.Has(TemplateNames.Document)) return await _base.WrapAsync(page, main);
        var document = (await _engine.RenderAsync(TemplateNames.Document, page, main)).Trim() + "\n";
        _engine.Demand(TemplateNames.Document, page, DocumentContract.MissingFrom(document, page, main));
        return document;
    }

    private static string FingerprintOf(string below, ThemeFiles files) =>
        files.Templates.IsEmpty ? below : $"{below} {typeof(BrandTheme).Module.ModuleVersionId:N} {typeof(RazorLight.RazorLightEngine).Module.ModuleVersionId:N}"
            + string.Concat(files.Templates.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => FormattableString.Invariant($"\n{t.Key} {t.Value.Text.Length}\n{t.Value.Text}")));

    public ValueTask DisposeAsync() => _engine?.DisposeAsync() ?? ValueTask.CompletedTask;
}
