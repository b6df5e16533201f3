using System.Globalization;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Formulas;
using LlmEvolution.Packager.Markdown.Recordings;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>A paragraph; or, when an image or displayed formula stands alone in it, a figure with its title as the caption, or the formula.</summary>
internal sealed class ParagraphWriter(TextContext context) : HtmlObjectRenderer<ParagraphBlock>
{
    // The width of the text column (--measure of the built-in theme), and the whole screen where that is narrower.
    private const string Sizes = "(min-width: 42rem) 40rem, 100vw";

    private readonly ParagraphRenderer _paragraphs = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (ImageLink.AloneIn(obj) is { } link)
        {
            var image = ImageLink.Of(link, context.Path);
            if (RecordingLibrary.IsRecording(image)) RecordingWriter.Write(renderer, image, context);
            else WriteFigure(renderer, image);
        }
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
        var address = context.UseMedia(media.Path);
        renderer.Write("<img src=\"").WriteEscapeUrl(address);
        var smaller = context.UsePictures(media);
        if (smaller.Count > 0)
        {
            var sources = smaller.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Address} {s.Width}w")).Append(string.Create(CultureInfo.InvariantCulture, $"{address} {media.Width}w"));
            renderer.Write("\" srcset=\"").Write(string.Join(", ", sources)).Write("\" sizes=\"").Write(Sizes);
        }
        renderer.Write("\" alt=\"").WriteEscape(image.Decorative ? "" : image.Alt);
        // The first is often in view when the page opens.
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{media.Width}\" height=\"{media.Height}\"{(context.NextPicture() > 1 ? " loading=\"lazy\"" : "")} decoding=\"async\">"));
    }
}
