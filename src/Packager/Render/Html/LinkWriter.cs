using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Links;
using LlmEvolution.Packager.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Links by what they lead to. Links to lessons get their address when it is known which pages travel together: see <see cref="PageLinks"/>.</summary>
internal sealed class LinkWriter(TextContext context, TermForm terms) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage)
        {
            ParagraphWriter.WriteImage(renderer, ImageLink.Of(obj, context.Path), context);
            return;
        }
        switch (context.Tools.Links.Resolve(obj.Url ?? "", context.Path))
        {
            case LessonTarget lesson:
                renderer.Write(PageLinks.OpeningTag(lesson.Lesson.Id, lesson.Section));
                WriteText(renderer, obj, lesson.Lesson.Title);
                renderer.Write("</a>");
                break;
            case QuizTarget quiz:
                renderer.Write(PageLinks.OpeningTag(quiz.Quiz.Id, null));
                WriteText(renderer, obj, quiz.Quiz.Title);
                renderer.Write("</a>");
                break;
            case TermTarget term:
                WriteTerm(renderer, obj, term.Term);
                break;
            case PageTarget page:
                renderer.Write("<a href=\"#").WriteEscapeUrl(page.Fragment).Write("\">");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            case FileTarget file:
                WriteDownload(renderer, file, obj);
                break;
            case ExternalTarget external:
                WriteExternal(renderer, external);
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            default:
                throw new InvalidOperationException($"the link '{obj.Url}' passed the check stage but leads nowhere");
        }
    }

    /// <summary>The opening tag. A learner who follows it in the same frame would leave the LMS session.</summary>
    public static void WriteExternal(HtmlRenderer renderer, ExternalTarget target) =>
        renderer.Write("<a href=\"").WriteEscapeUrl(target.Url).Write("\" target=\"_blank\" rel=\"noopener noreferrer\">");

    /// <summary>What it is and how large it is belongs to the link's text, so that it is heard as well (WCAG 2.4.4).</summary>
    private void WriteDownload(HtmlRenderer renderer, FileTarget file, LinkInline link)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(context.UseMedia(file.Path)).Write("\" download=\"").WriteEscape(file.Path[(file.Path.LastIndexOf('/') + 1)..]).Write("\">");
        WriteText(renderer, link, file.Path[(file.Path.LastIndexOf('/') + 1)..]);
        renderer.Write($" <span class=\"file-kind\">({file.Type}, {FileSize.Of(file.Length)})</span></a>");
    }

    private void WriteTerm(HtmlRenderer renderer, LinkInline link, GlossaryTerm term)
    {
        var (open, close) = terms switch
        {
            TermForm.PopOver => ($"<button type=\"button\" class=\"term\" popovertarget=\"{TextContext.AnchorOf(term)}\">", "</button>"),
            TermForm.Anchor => ($"<a href=\"#{TextContext.AnchorOf(term)}\">", "</a>"),
            _ => ("", ""),
        };
        if (terms == TermForm.PopOver) context.UseTerm(term.Id);
        renderer.Write(open);
        WriteText(renderer, link, term.Term);
        renderer.Write(close);
    }

    private static void WriteText(HtmlRenderer renderer, LinkInline link, string otherwise)
    {
        if (PlainText.Of(link).Length > 0) renderer.WriteChildren(link);
        else renderer.WriteEscape(otherwise);
    }
}
