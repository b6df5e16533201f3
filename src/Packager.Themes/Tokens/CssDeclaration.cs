using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Themes.Tokens;

/// <summary>One declaration of a style sheet.</summary>
/// <param name="Inside">The at-rules and selectors around it, from outside in.</param>
/// <param name="Start">Offset of the property.</param>
/// <param name="Length">From the property to the end of the value.</param>
internal sealed partial record CssDeclaration(ImmutableArray<string> Inside, string Property, string Value, int Start, int Length)
{
    /// <summary>
    /// CSS Syntax Level 3, as far as telling declarations apart needs it: comments, strings, escapes, brackets and blocks.
    /// What is broken ends where a browser ends it, at the next semicolon or brace.
    /// </summary>
    public static IEnumerable<CssDeclaration> In(string css)
    {
        var text = Comments().Replace(css, m => new string(' ', m.Length));
        var around = ImmutableStack<string>.Empty;
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '"' or '\'':
                    i = EndOfString(text, i);
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '{':
                    around = around.Push(text[start..i].Trim());
                    (start, depth) = (i + 1, 0);
                    break;
                case ';' when depth == 0:
                    if (Of(text, start, i, around) is { } ended) yield return ended;
                    start = i + 1;
                    break;
                case '}':
                    if (Of(text, start, i, around) is { } last) yield return last;
                    if (!around.IsEmpty) around = around.Pop();
                    (start, depth) = (i + 1, 0);
                    break;
            }
        }
    }

    private static CssDeclaration? Of(string text, int start, int end, ImmutableStack<string> around)
    {
        var match = Declaration().Match(text[start..end]);
        if (!match.Success || around.IsEmpty) return null;
        var property = match.Groups["property"];
        return new CssDeclaration([.. around.Reverse()], property.Value, match.Groups["value"].Value, start + property.Index, match.Groups["value"].Index + match.Groups["value"].Length - property.Index);
    }

    // §4.3.5: a string ends at its quotation mark, or broken at the end of its line.
    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[start] || text[i] == '\n') return i;
        }
        return text.Length;
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^\s*(?<property>-{0,2}[\w-]+)\s*:\s*(?<value>.*?)\s*(?:!\s*important\s*)?$", RegexOptions.Singleline)]
    private static partial Regex Declaration();
}
