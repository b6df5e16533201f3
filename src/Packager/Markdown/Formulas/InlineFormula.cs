using System.Xml.Linq;

namespace LlmEvolution.Packager.Markdown.Formulas;

/// <summary>Keeps a formula in a sentence from being wider than a phone.</summary>
internal static class InlineFormula
{
    // Characters; about what fits into 270 px, the text width of a list on the narrowest phone (320 px).
    private const int WidestUnbroken = 20;

    // System.Xml writes a quotation mark in text as it is; PageLinks relies on none being there. A private-use character stands for it.
    private const string QuotationMark = "\uE000";

    /// <summary>
    /// Temml cuts a formula in a sentence where TeX would break the line, into rows; browsers but Firefox do not break between
    /// rows. As formulas of their own with a space between, they fit.
    /// </summary>
    public static string FitNarrowPage(string mathMl)
    {
        var math = XElement.Parse(mathMl, LoadOptions.PreserveWhitespace);
        foreach (var text in math.DescendantNodes().OfType<XText>()) text.Value = text.Value.Replace("\"", QuotationMark, StringComparison.Ordinal);
        var rows = math.Elements().ToList();
        var pieces = rows.Count < 2 || rows.Exists(r => r.Name != "mrow") ? [math] : rows.Select(r => new XElement("math", math.Attributes(), r));
        var html = string.Join(' ', pieces.Select(p => LetScroll(p).ToString(SaveOptions.DisableFormatting)));
        return html.Replace(QuotationMark, "&quot;", StringComparison.Ordinal);
    }

    /// <summary>What is still too wide scrolls in itself, and so must be reachable by keyboard (WCAG 2.1.1).</summary>
    private static XElement LetScroll(XElement math)
    {
        if (math.Value.Length > WidestUnbroken) math.SetAttributeValue("tabindex", 0);
        return math;
    }
}
