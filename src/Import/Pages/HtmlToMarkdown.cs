using System.Net;
using System.Text;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Import.Pages;

/// <summary>HTML tags as Markdown, as far as Markdown has a word for them; what is lost is told, what only arranged the page is not.</summary>
/// <param name="report">Takes what is lost, at a place in the HTML.</param>
/// <param name="image">Source and text alternative to Markdown.</param>
internal sealed class HtmlToMarkdown(Action<Descriptor, HtmlTag, string, string> report, Func<HtmlTag, string> image)
{
    private static readonly HashSet<string> s_arranging = new(StringComparer.Ordinal)
    {
        "span", "div", "p", "section", "article", "main", "header", "footer", "nav", "aside", "center", "font", "small", "big", "figure", "figcaption", "picture", "source", "details", "ul", "ol", "dl", "dt", "dd", "abbr", "cite", "q", "wbr", "nobr", "tbody", "thead", "blockquote", "label", "u", "mark", "ins", "html", "body",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal) { "p", "div", "section", "article", "ul", "ol", "dl", "dt", "dd", "details", "figure", "figcaption", "blockquote", "tr", "header", "footer", "table" };

    // What is inside is no text.
    private static readonly HashSet<string> s_opaque = new(StringComparer.Ordinal) { "script", "style", "svg", "iframe", "object", "math", "template", "noscript", "head" };

    private readonly Stack<string?> _links = new();

    /// <summary>A stretch of HTML with its text.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="text">What becomes of text between tags.</param>
    public string All(string html, Func<string, string> text)
    {
        var result = new StringBuilder();
        var at = 0;
        string? inside = null;
        foreach (var tag in HtmlTag.All(html))
        {
            if (inside is null) result.Append(text(html[at..tag.Start]));
            at = tag.Start + tag.Written.Length;
            var name = tag.Name.ToLowerInvariant();
            if (inside is not null)
            {
                if (tag.Closing && name == inside) inside = null;
                continue;
            }
            result.Append(One(tag, inline: false));
            if (s_opaque.Contains(name) && char.IsLower(tag.Name[0]) && !tag.Closing && !tag.Written.EndsWith("/>", StringComparison.Ordinal)) inside = name;
        }
        if (inside is null) result.Append(text(html[at..]));
        return result.ToString();
    }

    /// <summary>One tag.</summary>
    /// <param name="inline">It stands in a line of Markdown; else on lines of HTML.</param>
    public string One(HtmlTag tag, bool inline)
    {
        if (tag.IsComment) return "";
        if (char.IsUpper(tag.Name[0]))
        {
            if (!tag.Closing) report(ImportDiagnostics.Component, tag, $"the component <{tag.Name}>", "write what it shows in Markdown");
            return "";
        }
        var name = tag.Name.ToLowerInvariant();
        switch (name)
        {
            case "br": return inline ? "\\\n" : "\n";
            case "hr": return inline ? "" : "\n\n---\n\n";
            case "b" or "strong": return "**";
            case "i" or "em" or "var": return "*";
            case "s" or "del" or "strike": return "~~";
            case "code" or "kbd" or "samp" or "tt": return "`";
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary": return inline ? "**" : tag.Closing ? "**\n\n" : "\n\n**";
            case "li": return inline || tag.Closing ? "" : "\n- ";
            case "a": return Link(tag);
            case "img": return tag.Closing ? "" : image(tag);
            case "sup" or "sub": return Raised(tag, name);
        }
        if (s_arranging.Contains(name)) return !inline && s_blocks.Contains(name) ? "\n\n" : "";
        if (!tag.Closing && name is not ("td" or "th" or "tr" or "caption" or "colgroup" or "col" or "tfoot")) report(ImportDiagnostics.Html, tag, $"<{name}>", HelpFor(name));
        return name is "td" or "th" && tag.Closing ? " " : s_blocks.Contains(name) && !inline ? "\n\n" : "";
    }

    private string Raised(HtmlTag tag, string name)
    {
        if (tag.Closing) return "";
        report(ImportDiagnostics.Html, tag, $"<{name}>", "write a formula: $x^2$, $x_t$");
        return name == "sup" ? "^" : "\\_";
    }

    private string Link(HtmlTag tag)
    {
        if (tag.Closing) return _links.TryPop(out var target) && target is not null ? $"](<{target}>)" : "";
        var href = tag["href"];
        var kept = href is not null && (href.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) && href.IndexOfAny(['<', '>', '\n']) < 0 ? href : null;
        if (href is not null && kept is null) report(ImportDiagnostics.Html, tag, $"the link to '{PageWork.Short(href)}'", "write [text](lesson:some-id)");
        _links.Push(kept);
        return kept is null ? "" : "[";
    }

    private static string HelpFor(string name) => name switch
    {
        "table" => "write it as a table of Markdown, with | between the cells",
        "video" or "audio" or "iframe" or "object" or "embed" => "link to it: [text](https://…)",
        "svg" => "save it as a file and show it with ![text alternative](figures/name.svg)",
        "math" => "write a formula: $x^2$",
        _ => "write it in Markdown",
    };

    public static string Decode(string text) => WebUtility.HtmlDecode(text);
}
