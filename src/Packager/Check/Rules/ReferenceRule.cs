using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Ids and keys in front matter and quizzes name something that exists.</summary>
internal sealed class ReferenceRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var lesson in context.Lessons)
        {
            foreach (var reference in lesson.Prerequisites.Concat(lesson.LeadsTo)) Require(context, reference, "lesson", context.Links.Lessons.Keys);
            foreach (var reference in lesson.Sources) Require(context, reference, "source", context.Course.Sources.Keys);
        }
        foreach (var question in context.Course.Modules.SelectMany(m => m.Quiz?.Questions ?? [])) CheckQuestion(context, question);
    }

    private static void CheckQuestion(CheckContext context, Question question)
    {
        if (question.Source is { } source) Require(context, source, "source", context.Course.Sources.Keys);
        if (question.Lesson is not { } reference || !Require(context, reference, "lesson", context.Links.Lessons.Keys)) return;
        var lesson = context.Links.Lessons[reference.Id];
        if (question.Objective is { } number && number > lesson.Objectives.Length && lesson.Status == LessonStatus.Ready)
            context.Diagnostics.Report(ModelDiagnostics.UnknownReference, question.Span with { Length = 0 }, $"the lesson '{lesson.Id}' has {lesson.Objectives.Length} objectives", "objective", number);
        if (question.Section is { } section && lesson.Body is { } body && !HasSection(body, section.Id))
            context.Diagnostics.Report(Markdown.MarkdownDiagnostics.UnknownSection, section.Span, NearMiss.Help(section.Id, SectionsOf(body), "write the heading in lower case with hyphens"), lesson.Id, section.Id);
    }

    private static bool Require(CheckContext context, Reference reference, string kind, IEnumerable<string> known)
    {
        if (known.Contains(reference.Id)) return true;
        context.Diagnostics.Report(ModelDiagnostics.UnknownReference, reference.Span, NearMiss.Help(reference.Id, known, $"write the id of a {kind} that exists"), kind, reference.Id);
        return false;
    }

    internal static bool HasSection(MarkdownDocument body, string id) => SectionsOf(body).Contains(id);

    internal static IEnumerable<string> SectionsOf(MarkdownDocument body) =>
        body.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).OfType<string>();
}
