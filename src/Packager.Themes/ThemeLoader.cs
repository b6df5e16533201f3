using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Themes.Tokens;

namespace LlmEvolution.Packager.Themes;

/// <summary>Sorts the files of a theme folder by what they are for, and reports those that a theme cannot hold.</summary>
/// <param name="tokens">Those of the theme below; takes what this theme sets.</param>
internal sealed class ThemeLoader(ThemeTree tree, TokenSet tokens, DiagnosticBag diagnostics)
{
    // docs/page-contract.md, "Package layout".
    private const string PackageFolder = "assets/theme/";
    private const string TokensPath = PackageFolder + TokenStyle.FileName;

    // Bytes. A template or style sheet has 20 kB; a font or a large background picture has 500 kB.
    private const int TextLimit = 1024 * 1024;
    private const int AssetLimit = 8 * 1024 * 1024;

    private static readonly string[] s_logos = ["logo.svg", "logo.png", "logo.webp"];
    private static readonly string[] s_assets = [".css", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".txt", ".webp", ".woff2"];

    private readonly TextLoader _texts = new(tree, diagnostics);
    private readonly ImmutableDictionary<string, SourceFile>.Builder _templates = ImmutableDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
    private readonly List<PackageFile> _files = [];
    private readonly List<SourceFile> _styles = [];
    private ThemeSettings? _settings;

    public ThemeFiles Load()
    {
        foreach (var path in tree.Files) Add(path, tree.Relative(path));
        if (_settings is not null) AddTokens(_settings);
        foreach (var style in _styles.OrderBy(s => s.Path, StringComparer.Ordinal)) tokens.Add(style, isBrand: true);
        ImmutableArray<PackageFile> files = [.. _files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        return new ThemeFiles(
            _templates.ToImmutable(),
            files,
            // What is made of theme.yml comes first, so that the theme's own style sheets have the last word.
            [.. files.Select(f => f.Path).Where(p => IsStyle(p[PackageFolder.Length..])).OrderBy(p => _settings is null || p != TokensPath)],
            LogoOf(files),
            tokens);
    }

    private void AddTokens(ThemeSettings settings)
    {
        _files.Add(PackageFile.Text(TokensPath, TokenStyle.Of(settings, tokens)));
        foreach (var value in settings.Values)
        {
            foreach (var scheme in value.Scheme is { } one ? [one] : new[] { Scheme.Light, Scheme.Dark }) tokens.Set(value.Token.Name, scheme, value.Text, value.Place);
        }
    }

    private string? LogoOf(ImmutableArray<PackageFile> files)
    {
        if (_settings?.Logo is not { } logo) return files.FirstOrDefault(f => s_logos.Contains(f.Path[PackageFolder.Length..]))?.Path;
        var pictures = files.Select(f => f.Path[PackageFolder.Length..]).Where(n => MediaLoader.IsImage(n)).ToList();
        if (pictures.Contains(logo.Path)) return PackageFolder + logo.Path;
        diagnostics.Report(ThemeDiagnostics.NoLogo, logo.Place, NearMiss.Help(logo.Path, pictures, $"name one of {string.Join(", ", s_logos)}, or a picture below assets/"), logo.Path);
        return null;
    }

    private void Add(string path, string name)
    {
        if (IsAboutTheTheme(name)) return;
        if (name == ThemeSettingsReader.FileName)
            AddSettings(path, name);
        else if (name == TokenStyle.FileName && tree.Files.Any(f => tree.Relative(f) == ThemeSettingsReader.FileName))
            ReportBad(path, name, $"a style sheet of that name is made of {ThemeSettingsReader.FileName}", "rename it");
        else
            AddPart(path, name);
    }

    private void AddSettings(string path, string name)
    {
        if (Fits(path, name, TextLimit) && _texts.Load(path) is { } file) _settings = new ThemeSettingsReader(file, diagnostics).Read();
    }

    private void AddPart(string path, string name)
    {
        if (!PackagePath.IsSafe(name))
            ReportBad(path, name, "its name has other characters than letters, digits, '.', '_', '-' and '/'", "rename it");
        else if (Path.GetExtension(name) == ".cshtml")
            AddTemplate(path, name);
        else if (IsStyle(name) || IsLogo(name) || IsAsset(name))
            AddFile(path, name);
        else
            diagnostics.Report(ThemeDiagnostics.NotUsed, Start(path), HelpFor(name), name);
    }

    private void AddTemplate(string path, string name)
    {
        if (!TemplateNames.IsKnown(name))
            diagnostics.Report(ThemeDiagnostics.UnknownTemplate, Start(path), TemplateNames.HelpFor(name), name);
        else if (Fits(path, name, TextLimit) && _texts.Load(path) is { } file)
            _templates.Add(name, file);
    }

    private void AddFile(string path, string name)
    {
        var isStyle = Path.GetExtension(name) == ".css";
        if (!Fits(path, name, isStyle ? TextLimit : AssetLimit)) return;
        if (isStyle && _texts.Load(path) is { } style)
        {
            RemoteAddresses.Report(style, diagnostics);
            if (IsStyle(name)) _styles.Add(style);
        }
        if (MediaLoader.IsMedia(name) && new MediaLoader(tree, _texts).Load(path).Problem is { } problem)
            ReportBad(path, name, problem, "save it again from the program that made it");
        _files.Add(new PackageFile(PackageFolder + name, tree.LengthOf(path), () => tree.OpenRead(path)));
    }

    private bool Fits(string path, string name, int limit)
    {
        var length = tree.LengthOf(path);
        if (length <= limit) return true;
        ReportBad(path, name, FormattableString.Invariant($"it has {length:N0} bytes, and at most {limit:N0} are allowed"), "make it smaller");
        return false;
    }

    private void ReportBad(string path, string name, string problem, string help) =>
        diagnostics.Report(ThemeDiagnostics.BadFile, Start(path), help, name, problem);

    private static SourceSpan Start(string path) => new SourceFile(path, "").Span(0);

    private static bool IsAboutTheTheme(string name) => Path.GetFileNameWithoutExtension(name) is "README" or "LICENSE" or "CHANGELOG";

    private static bool IsStyle(string name) => !name.Contains('/', StringComparison.Ordinal) && Path.GetExtension(name) == ".css";

    // Of several the first in the list, which is the best: it is sharp at every size.
    private bool IsLogo(string name) => name == s_logos.FirstOrDefault(logo => tree.Files.Any(f => tree.Relative(f) == logo));

    private static bool IsAsset(string name) => name.StartsWith("assets/", StringComparison.Ordinal) && s_assets.Contains(Path.GetExtension(name));

    private static string HelpFor(string name) =>
        s_logos.Contains(name)
            ? "there is another logo: keep one of them"
            : $"a theme has {ThemeSettingsReader.FileName}, .cshtml, .css and one of {string.Join(", ", s_logos)} in its folder, and below assets/ files of the kinds {string.Join(", ", s_assets)}";
}
