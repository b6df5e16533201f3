using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Markdown.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Links by what they lead to. Links to lessons get their address when it is known which pages travel together: see <see cref="PageLinks"/>.</summary>
internal sealed class LinkWriter(TextContext context) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage)
        {
            FigureOrParagraphWriter.WriteImage(renderer, ImageLink.Of(obj, context.Path), context);
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
                context.UseTerm(term.Term.Id);
                renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"term-{term.Term.Id}\">");
                WriteText(renderer, obj, term.Term.Term);
                renderer.Write("</button>");
                break;
            case PageTarget page:
                renderer.Write("<a href=\"#").WriteEscapeUrl(page.Fragment).Write("\">");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            case ExternalTarget external:
                // A learner who follows it in the same frame would leave the LMS session.
                renderer.Write("<a href=\"").WriteEscapeUrl(external.Url).Write("\" target=\"_blank\" rel=\"noopener noreferrer\">");
                renderer.WriteChildren(obj);
                renderer.Write("</a>");
                break;
            default:
                throw new InvalidOperationException($"the link '{obj.Url}' passed the check stage but leads nowhere");
        }
    }

    private static void WriteText(HtmlRenderer renderer, LinkInline link, string otherwise)
    {
        if (PlainText.Of(link).Length > 0) renderer.WriteChildren(link);
        else renderer.WriteEscape(otherwise);
    }
}
