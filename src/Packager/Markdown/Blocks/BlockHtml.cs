using System.Net;
using System.Text;
using LlmEvolution.Packager.Languages;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks;

/// <summary>The frame of a block and the texts inside it.</summary>
/// <param name="kind">The value of data-block.</param>
/// <param name="context">Of the page.</param>
internal sealed class BlockHtml(string kind, TextContext context)
{
    private readonly StringBuilder _html = new();

    /// <summary>A group named by its title; it is no landmark, of which a lesson would get too many.</summary>
    public BlockHtml Open(InlineText title, InlineText? intro = null)
    {
        var id = context.NextBlockId();
        Add($"<div class=\"block\" data-block=\"{kind}\" role=\"group\" aria-labelledby=\"{id}\"><p class=\"block-title\" id=\"{id}\">{Text(title)}</p>");
        return intro is null ? this : Add($"<div class=\"block-intro\">{Text(intro)}</div>");
    }

    /// <summary>A group that its own content names.</summary>
    public BlockHtml Open() => Add($"<div class=\"block\" data-block=\"{kind}\">");

    public BlockHtml Add(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>A table in the box that scrolls, as TableWriter makes it.</summary>
    public BlockHtml OpenTable(string label) =>
        Add($"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Encode(label)}\"><table>");

    public BlockHtml CloseTable() => Add("</table></div>");

    public Words Words => context.Words;

    public string Text(InlineText text) => TextHtmlRenderer.RenderInline(text.Body, context);

    public string Figure(InlineText? figure) => figure is null ? "" : TextHtmlRenderer.Render(figure.Body, context).Trim();

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    public string Close() => _html.Append("</div>").ToString();
}
