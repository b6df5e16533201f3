using System.Globalization;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Recordings;
using Markdig.Renderers;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>
/// A recording in the browser's own player, which keyboards and screen readers know: nothing is loaded but its head before it
/// is played. Below it its title as the caption, and the transcript, folded up; in print it lies open.
/// </summary>
internal static class RecordingWriter
{
    public static void Write(HtmlRenderer renderer, ImageLink link, TextContext context)
    {
        var recording = context.Tools.Figures.Recordings.Find(link.Path!)!;
        var film = recording.IsFilm;
        renderer.EnsureLine();
        renderer.Write("<figure class=\"recording\">").Write(film ? "<video controls preload=\"metadata\" playsinline src=\"" : "<audio controls preload=\"metadata\" src=\"");
        var address = context.UseMedia(recording.File.Path);
        renderer.WriteEscapeUrl(address).Write("\" aria-label=\"").WriteEscape(link.Alt).Write("\"");
        if (film) WritePicture(renderer, recording, context);
        renderer.Write(">");
        // Captions of sound alone are shown by no browser; what is said stands in the transcript.
        if (film) WriteCaptions(renderer, recording, context);
        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\" download>").WriteEscape(link.Alt).Write(film ? "</a></video>" : "</a></audio>");
        renderer.Write("<figcaption>").WriteEscape(link.Caption ?? link.Alt).Write("</figcaption>");
        WriteTranscript(renderer, recording, context);
        renderer.WriteLine("</figure>");
    }

    private static void WritePicture(HtmlRenderer renderer, Recording recording, TextContext context)
    {
        if (recording.File.Width > 0)
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{recording.File.Width}\" height=\"{recording.File.Height}\""));
        if (recording.Poster is { } poster) renderer.Write(" poster=\"").WriteEscapeUrl(context.UseMedia(poster.Path)).Write("\"");
    }

    private static void WriteCaptions(HtmlRenderer renderer, Recording recording, TextContext context)
    {
        foreach (var captions in recording.Captions)
        {
            renderer.Write("<track kind=\"captions\" src=\"").WriteEscapeUrl(context.UseMedia(captions.File.Path));
            renderer.Write($"\" srclang=\"{captions.Language}\" label=\"").WriteEscape(LanguageNames.Of(captions.Language)).Write("\">");
        }
    }

    private static void WriteTranscript(HtmlRenderer renderer, Recording recording, TextContext context)
    {
        // What is wrong in it was told by the check stage, which parsed it.
        if (context.Tools.Figures.Recordings.TranscriptOf(recording, []) is not { } transcript) return;
        var html = context.Within(recording.Transcript!.Path, () => TextHtmlRenderer.Render(transcript, context));
        renderer.Write("<details class=\"transcript\"><summary>").WriteEscape(context.Words.Text("transcript")).Write("</summary><div>").Write(html).Write("</div></details>");
    }
}
