using System.Collections.Immutable;
using System.Net;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;
using LlmEvolution.Packager.Render.Pages;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Render;

/// <summary>From Markdown to HTML, for a course that has passed the check stage.</summary>
internal sealed class CourseRenderer(RenderTools tools)
{
    // Lessons and quizzes stand one folder below the package root.
    private const string MediaRoot = "../";

    /// <exception cref="OperationCanceledException">Cancelled between two texts.</exception>
    public RenderedCourse Render(CancellationToken cancellation = default)
    {
        var course = tools.Course;
        return new RenderedCourse(
            course,
            course.Modules.SelectMany(m => m.Lessons).ToImmutableDictionary(l => l.Id, l => RenderLesson(l, cancellation), StringComparer.Ordinal),
            course.Modules.Where(m => m.Quiz is not null).ToImmutableDictionary(m => m.Quiz!.Id, m => RenderQuiz(m.Quiz!), StringComparer.Ordinal),
            RenderGlossary(course));
    }

    public RenderedLesson RenderLesson(Lesson lesson, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var context = new TextContext(tools, lesson.File.Path, MediaRoot, numbersSources: true);
        var body = lesson.Body is null ? "" : TextHtmlRenderer.Render(lesson.Body, context);
        var sections = lesson.Body?.OfType<HeadingBlock>().Where(h => h.Level == 2 && h.TryGetAttributes()?.Id is not null)
            .Select(h => new SectionLink(h.GetAttributes().Id!, PlainText.Of(h)));
        return new RenderedLesson(
            body,
            RenderTerms(context),
            [.. sections ?? []],
            lesson.Body is null ? [] : ListSources(lesson, context),
            lesson.Checks.IsEmpty ? null : AnswersJson.Write(lesson.Checks),
            lesson.Body is not null && BlockFences.Of(lesson.Body).Any(),
            context.Media,
            context.Pictures);
    }

    private RenderedQuiz RenderQuiz(Quiz quiz)
    {
        var context = new TextContext(tools, quiz.Span.File.Path, MediaRoot, numbersSources: false);
        ImmutableArray<string> questions = [.. quiz.Questions.Select(q => QuestionHtml.Render(q, context, inline: false))];
        return new RenderedQuiz(questions, RenderTerms(context), AnswersJson.Write(quiz.Questions), context.Media, context.Pictures);
    }

    private ImmutableArray<GlossaryEntry> RenderGlossary(Course course) =>
    [
        .. course.Glossary.Values
            .OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => new GlossaryEntry(TextContext.AnchorOf(t), t.Term, TextHtmlRenderer.RenderInline(t.Definition.Body, DefinitionContext(t), TermForm.Anchor))),
    ];

    /// <summary>Pop-overs of the terms on a page and of those that their definitions lead to.</summary>
    private string RenderTerms(TextContext page)
    {
        var definitions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<string>(page.Terms);
        while (open.TryPop(out var id))
        {
            if (definitions.ContainsKey(id)) continue;
            var term = tools.Course.Glossary[id];
            var context = DefinitionContext(term);
            var html = TextHtmlRenderer.RenderInline(term.Definition.Body, context);
            definitions[id] = $"<div popover id=\"{TextContext.AnchorOf(term)}\" class=\"term-popover\"><p><strong>{WebUtility.HtmlEncode(term.Term)}</strong></p><div>{html}</div></div>";
            foreach (var next in context.Terms) open.Push(next);
        }
        return string.Concat(definitions.Values);
    }

    private TextContext DefinitionContext(GlossaryTerm term) => new(tools, term.Span.File.Path, MediaRoot, numbersSources: false);

    private ImmutableArray<SourceEntry> ListSources(Lesson lesson, TextContext context) =>
    [
        .. context.Sources.Concat(lesson.Sources.Select(s => s.Id)).Distinct(StringComparer.Ordinal).Select((key, index) =>
        {
            var source = tools.Course.Sources[key];
            return new SourceEntry(index + 1, TextContext.AnchorOf(source), source.Authors, source.Year, source.Title, source.Url, [.. context.MarksOf(key)]);
        }),
    ];
}
