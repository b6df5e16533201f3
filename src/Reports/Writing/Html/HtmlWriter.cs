using System.Text.Encodings.Web;

namespace LlmEvolution.Reports.Writing.Html;

/// <summary>Markup is ours, and text is anybody's.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <param name="markup">Made here; in attributes between double quotes where text follows.</param>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    public HtmlWriter Text(string text)
    {
        s_encoder.Encode(output, text);
        return this;
    }
}
