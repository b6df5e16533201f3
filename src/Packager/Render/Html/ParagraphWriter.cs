using System.Globalization;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>A paragraph; or, when an image or displayed formula stands alone in it, a figure with its title as the caption, or the formula.</summary>
internal sealed class ParagraphWriter(TextContext context) : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer _paragraphs = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (ImageLink.AloneIn(obj) is { } link) WriteFigure(renderer, ImageLink.Of(link, context.Path));
        else if (DisplayFormula.AloneIn(obj) is { } formula) MathBlockWriter.WriteBlock(renderer, formula.Content.ToString(), context);
        else _paragraphs.Write(renderer, obj);
    }

    private void WriteFigure(HtmlRenderer renderer, ImageLink image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure>");
        WriteImage(renderer, image, context);
        if (image.Caption is { } caption) renderer.Write("<figcaption>").WriteEscape(caption).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }

    public static void WriteImage(HtmlRenderer renderer, ImageLink image, TextContext context)
    {
        var media = context.Tools.Figures.Find(image.Path!)!;
        if (media.Svg is not null)
        {
            renderer.Write(context.Tools.Figures.ReadSvg(media).Figure!.ToHtml(context.NextFigurePrefix(), image.Decorative ? "" : image.Alt));
            return;
        }
        renderer.Write("<img src=\"").WriteEscapeUrl(context.UseMedia(media.Path)).Write("\" alt=\"").WriteEscape(image.Decorative ? "" : image.Alt);
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{media.Width}\" height=\"{media.Height}\" loading=\"lazy\" decoding=\"async\">"));
    }
}
