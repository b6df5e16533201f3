using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Themes.Tokens;

namespace LlmEvolution.Packager.Themes;

/// <summary>What a theme folder holds.</summary>
/// <param name="Templates">By file name.</param>
/// <param name="Files">All that goes into the package, in ordinal order.</param>
/// <param name="Styles">Package paths of the style sheets in the folder itself, in ordinal order.</param>
/// <param name="Logo">Package path, or null.</param>
/// <param name="Tokens">All tokens with the theme's own values.</param>
internal sealed record ThemeFiles(
    ImmutableDictionary<string, SourceFile> Templates,
    ImmutableArray<PackageFile> Files,
    ImmutableArray<string> Styles,
    string? Logo,
    TokenSet Tokens);
