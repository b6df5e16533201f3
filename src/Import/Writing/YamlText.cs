using System.Globalization;
using System.Text;

namespace LlmEvolution.Import.Writing;

/// <summary>Text as YAML that reads back as the same text.</summary>
internal static class YamlText
{
    // YAML 1.2.2 §7.3.3: what begins a plain scalar without a second thought, and what may follow in block and flow style.
    private static bool IsPlain(string text) => text.Length is > 0 and <= 100 && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or '/' or '_' or '(' or ')') && text == text.Trim()
        && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");

    /// <summary>As it is where that is safe, else in double quotes, on one line.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>In double quotes (YAML 1.2.2 §7.3.1).</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': quoted.Append("\\\""); break;
                case '\\': quoted.Append("\\\\"); break;
                case '\n': quoted.Append("\\n"); break;
                case '\r': break;
                case '\t': quoted.Append("\\t"); break;
                case < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF': quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: quoted.Append(c); break;
            }
        }
        return quoted.Append('"').ToString();
    }
}
