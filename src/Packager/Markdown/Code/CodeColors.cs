using ColorCode;
using ColorCode.Common;
using ColorCode.Styling;
using LlmEvolution.Packager.Caching;

namespace LlmEvolution.Packager.Markdown.Code;

/// <summary>Colours code at build time with class names; the theme gives them colours.</summary>
internal sealed class CodeColors(BuildCache? cache = null)
{
    private HtmlClassFormatter? _formatter;

    /// <summary>HTML for the inside of a code element.</summary>
    public string Color(string code, string? language)
    {
        if (IsPlain(language)) return System.Net.WebUtility.HtmlEncode(code);
        return cache is null ? Run(code, language!) : cache.Get("code", $"{language}\n{code}", () => Run(code, language!));
    }

    private string Run(string code, string language)
    {
        if (FindLanguage(language) is not { } known) return System.Net.WebUtility.HtmlEncode(code);
        _formatter ??= new HtmlClassFormatter(StyleDictionary.DefaultLight);
        // <div class="python"><pre>\n…\n</pre></div>: only the inside is ours to place.
        var html = _formatter.GetHtmlString(code, known);
        var start = html.IndexOf("<pre>", StringComparison.Ordinal) + 5;
        var end = html.LastIndexOf("</pre>", StringComparison.Ordinal);
        return html[start..end].Trim('\r', '\n');
    }

    private static bool IsPlain(string? name) => name is null or "" or "text" or "txt" or "plain";

    private static ILanguage? FindLanguage(string name) => name switch
    {
        "py" => ColorCode.Languages.FindById("python"),
        "ts" => ColorCode.Languages.FindById("typescript"),
        "js" or "json" => ColorCode.Languages.FindById("javascript"),
        "csharp" or "cs" => ColorCode.Languages.CSharp,
        _ => ColorCode.Languages.FindById(name),
    };
}
