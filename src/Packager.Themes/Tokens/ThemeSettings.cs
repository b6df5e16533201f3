using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>What theme.yml says.</summary>
/// <param name="File">For the places of findings.</param>
/// <param name="Name">The brand's; it stands in the style sheet that is made of the file. Null when it gives none.</param>
/// <param name="Logo">Path below the theme folder with its place, or null.</param>
/// <param name="Values">Fonts and sizes have the same value for both schemes.</param>
internal sealed record ThemeSettings(SourceFile File, string? Name, (string Path, SourceSpan Place)? Logo, IReadOnlyList<TokenSetting> Values);

/// <summary>One value of theme.yml, checked and in the form in which CSS takes it.</summary>
/// <param name="Scheme">Null for fonts and sizes.</param>
internal sealed record TokenSetting(DesignToken Token, Scheme? Scheme, string Text, SourceSpan Place);
