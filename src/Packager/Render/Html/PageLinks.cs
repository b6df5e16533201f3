using System.Net;
using System.Text;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>
/// Links between pages whose addresses depend on which pages travel together. The text is rendered once with a mark in the
/// address; each package fills the marks in. Text cannot forge a mark: angle brackets in text are written as entities.
/// </summary>
internal static class PageLinks
{
    private const string Open = "<a class=\"xref\"";
    private const string Mark = Open + " href=\"page:";

    public static string OpeningTag(string id, string? section) =>
        $"{Mark}{id}{(section is null ? "" : "#" + WebUtility.HtmlEncode(section))}\">";

    /// <summary>Replaces each mark by an address, or takes it away where the page is not there.</summary>
    /// <param name="html">Rendered text.</param>
    /// <param name="hrefOf">From a lesson's or quiz's id to an address seen from the page, or null.</param>
    public static string Fill(string html, Func<string, string?> hrefOf)
    {
        var next = html.IndexOf(Mark, StringComparison.Ordinal);
        if (next < 0) return html;
        var filled = new StringBuilder(html.Length);
        var done = 0;
        while (next >= 0)
        {
            var start = next + Mark.Length;
            var end = html.IndexOf('"', start);
            var reference = html[start..end];
            var hash = reference.IndexOf('#', StringComparison.Ordinal);
            var href = hrefOf(hash < 0 ? reference : reference[..hash]);
            filled.Append(html, done, next - done).Append(Open);
            if (href is not null) filled.Append(" href=\"").Append(WebUtility.HtmlEncode(href)).Append(hash < 0 ? "" : reference[hash..]).Append('"');
            done = end + 1;
            next = html.IndexOf(Mark, done, StringComparison.Ordinal);
        }
        return filled.Append(html, done, html.Length - done).ToString();
    }
}
