using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes;

/// <summary>Finds fonts and pictures that a style would load from elsewhere: the page's Content-Security-Policy refuses them.</summary>
internal static partial class RemoteAddresses
{
    public static void Report(SourceFile style, DiagnosticBag diagnostics)
    {
        foreach (var address in Pattern().Matches(style.Text).Select(m => m.Groups["address"]))
            diagnostics.Report(ThemeDiagnostics.RemoteAddress, style.Span(address.Index, address.Length), "put the file below assets/ and give its path from this style sheet", address.Value);
    }

    // CSS Syntax Level 3 §4.3.6 (url tokens) and CSS Cascade Level 5 §2 (@import with a string).
    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])(?<address>(?:https?:)?//[^\s"')]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
