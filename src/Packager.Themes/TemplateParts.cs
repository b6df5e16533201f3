using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes;

/// <summary>Finds includes of parts that are not there, without making a page. A name that is computed shows itself only then (LE5403).</summary>
internal static partial class TemplateParts
{
    public static void Report(SourceFile template, ImmutableDictionary<string, SourceFile> templates, DiagnosticBag diagnostics)
    {
        var code = Comments().Replace(template.Text, m => new string(' ', m.Length));
        foreach (var name in Includes().Matches(code).Select(m => m.Groups["name"]).Where(n => !templates.ContainsKey(n.Value)))
            diagnostics.Report(ThemeDiagnostics.NotCompiled, template.Span(name.Index, name.Length), HelpFor(name.Value, templates), $"there is no template '{name.Value}'");
    }

    public static string HelpFor(string name, ImmutableDictionary<string, SourceFile> templates) =>
        NearMiss.Help(name, templates.Keys.Order(StringComparer.Ordinal), "give the file name of a part, with .cshtml");

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("""\bIncludeAsync\(\s*"(?<name>[^"\\{]+)"\s*[,)]""")]
    private static partial Regex Includes();
}
