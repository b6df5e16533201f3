using System.Globalization;
using System.Text;

namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>
/// Text from files as a terminal may show it: a package can name a file with escape sequences that repaint the screen,
/// line ends that fake a finding, or marks that turn the direction of reading.
/// </summary>
public static class TerminalText
{
    /// <summary>On one line; control and direction characters become \u followed by four hexadecimal digits.</summary>
    public static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (!line.Any(IsUnsafe)) return line;
        var shown = new StringBuilder(line.Length + 16);
        foreach (var c in line)
        {
            if (IsUnsafe(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else shown.Append(c);
        }
        return shown.ToString();
    }

    internal static bool IsUnsafe(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
