using System.Globalization;
using LlmEvolution.Packager.Markdown.Figures;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>A paragraph; or, when an image stands alone in it, a figure with its title as the caption.</summary>
internal sealed class FigureOrParagraphWriter(TextContext context) : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer _paragraphs = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (ImageLink.AloneIn(obj) is not { } link)
        {
            _paragraphs.Write(renderer, obj);
            return;
        }
        var image = ImageLink.Of(link, context.Path);
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
