using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>Values of theme.yml as they may stand in a style sheet: nothing in them ends their declaration.</summary>
internal static partial class TokenText
{
    private static readonly string[] s_units = ["rem", "em", "px", "ch", "vw", "vh", "%"];

    /// <summary>Null when the value is none of its kind.</summary>
    public static string? Of(TokenKind kind, string text)
    {
        text = text.Trim();
        return kind switch
        {
            TokenKind.Colour => Colour.Parse(text)?.ToString(),
            TokenKind.Font => Font().IsMatch(text) ? text : null,
            _ => Length().IsMatch(text) || (Computed().IsMatch(text) && IsBalanced(text)) ? text : null,
        };
    }

    public static string Wanted(TokenKind kind) => kind switch
    {
        TokenKind.Colour => "a colour",
        TokenKind.Font => "a list of font families",
        _ => "a length",
    };

    public static string HelpFor(TokenKind kind, string text) => kind switch
    {
        TokenKind.Colour => NearMiss.Help(text.Trim(), ColourNames.All, "write it as \"#rrggbb\", in quotes and without transparency"),
        TokenKind.Font => "write names with commas between them, those with spaces in quotes, and end with sans-serif, serif or monospace: '\"Open Sans\", sans-serif'",
        _ => HelpForLength(text.Trim()),
    };

    private static string HelpForLength(string text)
    {
        var unit = Unit().Match(text) is { Success: true } match ? match.Value.ToLowerInvariant() : "";
        const string Otherwise = "write a number with a unit, 0.5rem or 8px, or clamp(), min(), max() or calc() of such";
        if (unit.Length == 0) return Otherwise;
        return NearMiss.Of(unit, s_units) is { } near && near != unit ? $"did you mean '{text[..^unit.Length]}{near}'?" : Otherwise;
    }

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c == '(') depth++;
            if (c == ')' && --depth < 0) return false;
        }
        return depth == 0;
    }

    // CSS Fonts Level 4, §2.1: names in quotes, or identifiers.
    [GeneratedRegex("""^(?:"[^"\\\n;{}<>]+"|'[^'\\\n;{}<>]+'|[A-Za-z-][\w-]*(?: [A-Za-z][\w-]*)*)(?:\s*,\s*(?:"[^"\\\n;{}<>]+"|'[^'\\\n;{}<>]+'|[A-Za-z-][\w-]*(?: [A-Za-z][\w-]*)*))*$""")]
    private static partial Regex Font();

    [GeneratedRegex(@"^(?:0|\d*\.?\d+(?:rem|em|px|ch|vw|vh|%))$")]
    private static partial Regex Length();

    [GeneratedRegex(@"^(?:clamp|min|max|calc)\([\d.\s+*/,()a-z%-]+\)$")]
    private static partial Regex Computed();

    [GeneratedRegex("(?<=[0-9])[A-Za-z%]+$")]
    private static partial Regex Unit();
}
