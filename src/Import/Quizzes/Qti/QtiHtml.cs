using System.Net;
using System.Text;
using System.Xml.Linq;

namespace LlmEvolution.Import.Quizzes.Qti;

/// <summary>The XHTML of an item as HTML text, without the interactions in it.</summary>
internal static class QtiHtml
{
    public static string Of(XElement element, Func<XElement, bool> leaveOut, string blank)
    {
        var html = new StringBuilder();
        foreach (var node in element.Nodes()) Write(html, node, leaveOut, blank);
        return html.ToString();
    }

    public static bool IsInteraction(XElement element) => element.Name.LocalName.EndsWith("Interaction", StringComparison.Ordinal);

    // StoredXml bounds the depth.
    private static void Write(StringBuilder html, XNode node, Func<XElement, bool> leaveOut, string blank)
    {
        if (node is XText text) html.Append(WebUtility.HtmlEncode(text.Value));
        if (node is not XElement element) return;
        if (element.Name.LocalName is "textEntryInteraction" or "inlineChoiceInteraction") html.Append(blank);
        if (leaveOut(element)) return;
        var name = element.Name.LocalName;
        html.Append('<').Append(name);
        foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "src" or "alt" or "href" or "title")) html.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(WebUtility.HtmlEncode(attribute.Value)).Append('"');
        html.Append('>');
        foreach (var child in element.Nodes()) Write(html, child, leaveOut, blank);
        if (name is not ("br" or "hr" or "img")) html.Append("</").Append(name).Append('>');
    }
}
