using ColorCode;
using ColorCode.Common;
using ColorCode.Styling;

namespace LlmEvolution.Packager.Markdown.Code;

/// <summary>Colours code at build time with class names; the theme gives them colours.</summary>
internal sealed class CodeColors
{
    private readonly HtmlClassFormatter _formatter = new(StyleDictionary.DefaultLight);

    /// <summary>HTML for the inside of a code element.</summary>
    public string Color(string code, string? language)
    {
        if (FindLanguage(language) is not { } known) return System.Net.WebUtility.HtmlEncode(code);
        // <div class="python"><pre>\n…\n</pre></div>: only the inside is ours to place.
        var html = _formatter.GetHtmlString(code, known);
        var start = html.IndexOf("<pre>", StringComparison.Ordinal) + 5;
        var end = html.LastIndexOf("</pre>", StringComparison.Ordinal);
        return html[start..end].Trim('\r', '\n');
    }

    private static ILanguage? FindLanguage(string? name) => name switch
    {
        null or "" or "text" or "txt" or "plain" => null,
        "py" => Languages.FindById("python"),
        "ts" => Languages.FindById("typescript"),
        "js" or "json" => Languages.FindById("javascript"),
        "csharp" or "cs" => Languages.CSharp,
        _ => Languages.FindById(name),
    };
}
