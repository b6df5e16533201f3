using System.Net;
using System.Text.RegularExpressions;

namespace LlmEvolution.Import.Pages;

/// <summary>A tag as it is written; nothing is assumed to be closed or nested well.</summary>
/// <param name="Name">As written: components begin with a capital.</param>
internal sealed partial record HtmlTag(string Name, bool Closing, string Written, int Start)
{
    public bool IsComment => Name == "!--";

    public string? this[string attribute]
    {
        get
        {
            foreach (Match match in Attribute().Matches(Written))
            {
                if (match.Groups[1].Value.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                    return WebUtility.HtmlDecode(match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value).Trim();
            }
            return null;
        }
    }

    public static IEnumerable<HtmlTag> All(string html)
    {
        foreach (Match match in Tag().Matches(html))
        {
            var name = match.Groups[2].Success ? match.Groups[2].Value : "!--";
            yield return new HtmlTag(name, match.Groups[1].Length > 0, match.Value, match.Index);
        }
    }

    [GeneratedRegex("""<!--[\s\S]*?-->|<(/?)([A-Za-z][A-Za-z0-9.:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>""", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("""([A-Za-z_:][-A-Za-z0-9_:.]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();
}
