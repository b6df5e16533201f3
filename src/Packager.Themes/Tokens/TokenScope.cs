using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>For which colour schemes a declaration sets a value on the whole page.</summary>
internal static partial class TokenScope
{
    private static readonly Scheme[] s_both = [Scheme.Light, Scheme.Dark];

    /// <summary>None for what holds only on paper, at a width, in forced colours, in a layer, or in a part of the page.</summary>
    /// <param name="inside">The at-rules and selectors around the declaration, from outside in.</param>
    public static IEnumerable<Scheme> Of(ImmutableArray<string> inside) => inside.Aggregate(s_both.AsEnumerable(), (left, prelude) => left.Intersect(OfOne(prelude)));

    private static IEnumerable<Scheme> OfOne(string prelude)
    {
        if (prelude.StartsWith("@supports", StringComparison.OrdinalIgnoreCase)) return s_both;
        if (Media().Match(prelude) is { Success: true } media) return media.Groups["scheme"] is { Success: true } scheme ? [Named(scheme.Value)] : s_both;
        return prelude.Split(',').SelectMany(OfSelector).Distinct();
    }

    private static IEnumerable<Scheme> OfSelector(string selector)
    {
        var match = Selector().Match(selector.Trim());
        if (!match.Success || match.Length == 0) return [];
        if (match.Groups["only"] is { Success: true } only) return [Named(only.Value)];
        return match.Groups["not"] is { Success: true } not ? s_both.Except([Named(not.Value)]) : s_both;
    }

    private static Scheme Named(string name) => name.Equals("dark", StringComparison.OrdinalIgnoreCase) ? Scheme.Dark : Scheme.Light;

    [GeneratedRegex(@"^@media\s+(?:(?:only\s+)?(?:screen|all)|(?:(?:only\s+)?(?:screen|all)\s+and\s+)?\(\s*prefers-color-scheme\s*:\s*(?<scheme>light|dark)\s*\))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Media();

    // docs/page-contract.md: data-theme is the reader's own choice.
    [GeneratedRegex("""^(?::root|html)?(?:\[data-theme=["']?(?<only>light|dark)["']?\]|:not\(\[data-theme=["']?(?<not>light|dark)["']?\]\))?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Selector();
}
