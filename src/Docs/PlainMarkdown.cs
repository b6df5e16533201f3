using System.Text.RegularExpressions;

namespace LlmEvolution.Docs;

/// <summary>Words that were never meant as Markdown, written so that they stay what they are.</summary>
internal static partial class PlainMarkdown
{
    public static string Escape(string text) => Marks().Replace(text, @"\$0");

    /// <summary>In backticks; two of them where the text holds one.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    [GeneratedRegex(@"[\\`*_\[\]<>$|#~^]")]
    private static partial Regex Marks();
}
