using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;
using LlmEvolution.Packager.Render;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Preview.Live;

/// <summary>
/// Renders one changed lesson against everything else as it was: a few milliseconds, where the whole course takes some
/// hundred. The whole course follows, and has the last word.
/// </summary>
/// <param name="policy">Which warnings count.</param>
internal sealed class LessonPass(Publication publication, RenderedCourse rendered, ITheme theme, DiagnosticPolicy policy)
{
    /// <param name="path">In the course folder.</param>
    /// <returns>Null when this is not enough: no such lesson, or one under another id.</returns>
    public async Task<LessonChange?> RunAsync(ISourceTree tree, string path)
    {
        var tools = publication.Tools;
        var old = tools.Course.Modules.SelectMany(m => m.Lessons).FirstOrDefault(l => l.File.Path == path);
        if (old is null || tools.Published is not null && tools.Links.Lessons.Any(l => l.Key != l.Value.Id)) return null;
        var findings = new DiagnosticBag(policy);
        if (Read(tree, path, old, tools.Course.Language, findings) is not { } lesson) return new LessonChange(path, null, "", [.. findings], rendered);
        if (lesson.Id != old.Id) return null;

        var course = tools.Course with { Modules = [.. tools.Course.Modules.Select(m => m with { Lessons = [.. m.Lessons.Select(l => l.Id == lesson.Id ? lesson : l)] })] };
        tools = tools with { Course = course, Links = tools.Links.For(course) };
        var context = new CheckContext(course, tools.Figures, tools.Formulas, tools.Links, findings, lesson);
        foreach (var rule in CourseRules.All) rule.Check(context);
        // Rules about quizzes or the whole course have looked at those as well: they have not changed.
        ImmutableArray<Diagnostic> own = [.. findings.Sorted().Where(f => f.Span?.File.Path == path)];
        if (own.Any(f => f.Severity == Severity.Error)) return new LessonChange(path, null, "", own, rendered);

        var next = rendered with { Course = course, Lessons = rendered.Lessons.SetItem(lesson.Id, new CourseRenderer(tools).RenderLesson(lesson)) };
        return new LessonChange(path, PagePaths.Of(lesson), await PageAsync(next, lesson), own, next);
    }

    private static Lesson? Read(ISourceTree tree, string path, Lesson old, string language, DiagnosticBag findings)
    {
        if (new TextLoader(tree, findings).Load(path) is not { } file || FrontMatter.Load(file, findings) is not { } front) return null;
        var name = Path.GetFileNameWithoutExtension(path);
        return new LessonBuilder(new IdRegister(findings), new CourseMarkdown(), language, findings).Build(new LessonFile(name, file, front.Map, front.BodyStart), old.Number);
    }

    private async Task<string> PageAsync(RenderedCourse next, Lesson lesson)
    {
        var site = PackageBundler.SiteOf(next.Course, theme);
        var plans = StructurePlanner.Plan(next.Course, publication.Delivery).SelectMany(p => p.Groups).SelectMany(g => g.Objects);
        return await theme.RenderAsync(plans.Select(p => new PageComposer(next, p, site).PageOf(lesson.Id)).First(p => p is not null)!);
    }
}

/// <param name="Source">Path in the course folder.</param>
/// <param name="Page">Package path; null when the lesson has errors.</param>
/// <param name="Findings">Of this lesson alone.</param>
internal sealed record LessonChange(string Source, string? Page, string Html, ImmutableArray<Diagnostic> Findings, RenderedCourse Rendered);
