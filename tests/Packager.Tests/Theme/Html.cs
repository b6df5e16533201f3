using System.Text.RegularExpressions;
using LlmEvolution.Packager.Render.Pages;
using LlmEvolution.Packager.Theme;

namespace Packager.Tests.Theme;

internal static partial class Html
{
    public static Task<string> Render(Page page) => new BuiltInTheme().RenderAsync(page);

    /// <summary>Each part is there, and after the one before it.</summary>
    public static void AssertInOrder(string html, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = html.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{part}' is missing, or stands before the part it should follow, in:\n{html}");
            from = at + part.Length;
        }
    }

    /// <summary>The text with runs of white space as one blank, and none beside a tag.</summary>
    public static string Squeeze(string html) => BesideTag().Replace(White().Replace(html, " "), "$1");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@" ?(<[^>]*>) ?")]
    private static partial Regex BesideTag();
}
