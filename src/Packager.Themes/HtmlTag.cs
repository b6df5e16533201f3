using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Themes;

/// <summary>A start tag of finished HTML.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Text">What stands in an element that holds only text (a script, say); else empty.</param>
internal sealed partial record HtmlTag(string Name, int Start, int End, IReadOnlyDictionary<string, string> Attributes, string Text)
{
    public bool Has(string attribute, string? value = null) =>
        Attributes.TryGetValue(attribute, out var found) && (value is null || found == value);

    /// <summary>All start tags, without those in comments and in the text of scripts and styles.</summary>
    public static IEnumerable<HtmlTag> In(string html)
    {
        for (var match = Markup().Match(html); match.Success;)
        {
            var next = match.Index + match.Length;
            if (match.Groups["name"] is { Success: true } name)
            {
                var text = TextOf(name.Value, html, next);
                yield return new HtmlTag(name.Value.ToLowerInvariant(), match.Index, next, AttributesOf(match), text);
                next += text.Length;
            }
            match = Markup().Match(html, next);
        }
    }

    private static Dictionary<string, string> AttributesOf(Match tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribute in Attribute().Matches(tag.Groups["attributes"].Value))
            attributes.TryAdd(attribute.Groups["name"].Value, System.Net.WebUtility.HtmlDecode(attribute.Groups["value"].Value));
        return attributes;
    }

    // HTML §13.1.2: raw text and escapable raw text elements hold no tags; they end at their end tag.
    private static string TextOf(string name, string html, int start)
    {
        if (name.ToLowerInvariant() is not ("script" or "style" or "textarea" or "title")) return "";
        var end = html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return html[start..(end < 0 ? html.Length : end)];
    }

    [GeneratedRegex("""<!--.*?(?:-->|\z)|<(?<name>[A-Za-z][^\s/>]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>""", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("""(?<name>[^\s"'>/=]+)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+)))?""")]
    private static partial Regex Attribute();
}
