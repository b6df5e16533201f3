using System.Text;

namespace LlmEvolution.Packager.Theme;

/// <summary>
/// One style sheet from the files of a folder, in ordinal order of their names. Indentation, empty lines and
/// comments that fill whole lines are left out; nothing else is touched, so no minifier can get CSS wrong.
/// </summary>
internal static class StyleSheet
{
    /// <summary>For every page.</summary>
    public const string Pages = "LlmEvolution.Packager.Theme.Styles.";

    /// <summary>For pages with interactive blocks.</summary>
    public const string Blocks = "LlmEvolution.Packager.Theme.BlockStyles.";

    /// <summary>For what the player opens over a page; loaded with the first of it.</summary>
    public const string Dialogs = "LlmEvolution.Packager.Theme.Dialogs.";

    public static string Read(string folder = Pages)
    {
        var assembly = typeof(StyleSheet).Assembly;
        var css = new StringBuilder();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            AppendRules(css, reader);
        }
        return css.ToString();
    }

    private static void AppendRules(StringBuilder css, TextReader reader)
    {
        var inComment = false;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            inComment |= line.StartsWith("/*", StringComparison.Ordinal);
            if (!inComment && line.Length > 0) css.Append(line).Append('\n');
            inComment &= !line.EndsWith("*/", StringComparison.Ordinal);
        }
    }
}
