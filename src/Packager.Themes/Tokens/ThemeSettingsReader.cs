using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Reads theme.yml: name, logo, the colours on light and dark pages, fonts and sizes.</summary>
internal sealed class ThemeSettingsReader(SourceFile file, DiagnosticBag diagnostics)
{
    public const string FileName = "theme.yml";

    private readonly List<TokenSetting> _values = [];

    public ThemeSettings? Read()
    {
        if (YamlLoader.Load(file, diagnostics) is not { } root) return null;
        if (root is not YamlMap map)
        {
            diagnostics.Report(LoadDiagnostics.NotAMapping, root.Span.First(1), "begin it with 'name: …'", FileName, "a mapping (key: value)", root.Kind);
            return null;
        }
        var reader = new MapReader(map, FileName, diagnostics);
        var (name, logo) = (reader.Text("name"), reader.Scalar("logo"));
        ReadGroup(map, reader, "light", TokenKind.Colour, Scheme.Light);
        ReadGroup(map, reader, "dark", TokenKind.Colour, Scheme.Dark);
        ReadGroup(map, reader, "fonts", TokenKind.Font, null);
        ReadGroup(map, reader, "sizes", TokenKind.Size, null);
        reader.Finish();
        return new ThemeSettings(file, name, logo is null ? null : (logo.Value.Trim(), logo.Span), _values);
    }

    private void ReadGroup(YamlMap root, MapReader reader, string key, TokenKind kind, Scheme? scheme)
    {
        if (reader.Map(key, key) is null) return;
        foreach (var (name, node) in ((YamlMap)root[key]!).Entries)
        {
            if (DesignTokens.Of(kind).FirstOrDefault(t => t.Name == name.Value) is not { } token)
                diagnostics.Report(ModelDiagnostics.UnknownKey, name.Span, HelpFor(name.Value, kind), name.Value, $"{key} in {FileName}");
            else if (node is not YamlScalar value)
                diagnostics.Report(ModelDiagnostics.WrongKind, node.Span, null, name.Value, "a single value", node.Kind);
            else if (value.IsNull)
                diagnostics.Report(ThemeDiagnostics.BadValue, name.Span, "put the value in quotes: # begins a comment in YAML", value.Value, name.Value, TokenText.Wanted(kind));
            else if (TokenText.Of(kind, value.Value) is { } text)
                _values.Add(new TokenSetting(token, scheme, text, value.Span));
            else
                diagnostics.Report(ThemeDiagnostics.BadValue, value.Span, TokenText.HelpFor(kind, value.Value), value.Value, name.Value, TokenText.Wanted(kind));
        }
    }

    private static string HelpFor(string name, TokenKind kind)
    {
        if (DesignTokens.All.FirstOrDefault(t => t.Name == name) is { } elsewhere) return $"it belongs to {(elsewhere.Kind switch { TokenKind.Colour => "light and dark", TokenKind.Font => "fonts", _ => "sizes" })}";
        return NearMiss.Help(name, DesignTokens.Of(kind).Select(t => t.Name), $"there are {string.Join(", ", DesignTokens.Of(kind).Select(t => t.Name))}; a property of your own goes into a style sheet");
    }
}
