using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Citations;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check;

/// <summary>What a written lesson holds, for authors and for the house style.</summary>
/// <param name="Words">Words a reader reads: no code, formulas, text alternatives, checks and blocks.</param>
/// <param name="Estimate">Minutes, as LE3016 counts them.</param>
/// <param name="Figures">Images of the body and of its blocks.</param>
/// <param name="Blocks">Interactive blocks.</param>
/// <param name="Questions">Questions of the module's quiz that are about it.</param>
/// <param name="Sources">Different sources, from the front matter and the markers.</param>
/// <param name="PrimarySources">Of these, all but vendor, press and secondary.</param>
public sealed record LessonMeasure(
    Module Module, Lesson Lesson, int Words, double Estimate, int Figures, int Blocks, int Tables, int Checks, int Questions, int Sources, int PrimarySources)
{
    private static readonly string[] s_retold = ["vendor", "press", "secondary"];

    /// <summary>The written lessons of a course, in its order.</summary>
    public static IEnumerable<LessonMeasure> AllOf(Course course) => AllOf(course, course.Modules.SelectMany(m => m.Lessons));

    /// <param name="lessons">Of this course.</param>
    internal static IEnumerable<LessonMeasure> AllOf(Course course, IEnumerable<Lesson> lessons) =>
        from lesson in lessons
        where lesson.Status == LessonStatus.Ready && lesson.Body is not null
        select Of(course, course.Modules.First(m => m.Lessons.Contains(lesson)), lesson);

    private static LessonMeasure Of(Course course, Module module, Lesson lesson)
    {
        var body = lesson.Body!;
        var blocks = BlockFences.Of(body).ToList();
        var sources = lesson.Sources.Select(s => s.Id)
            .Concat(body.Descendants<CitationInline>().Select(c => c.Key))
            .Distinct(StringComparer.Ordinal)
            .Select(k => course.Sources.GetValueOrDefault(k))
            .OfType<CitedSource>().ToList();
        return new LessonMeasure(
            module,
            lesson,
            ReadingTime.Words(body),
            ReadingTime.Of(body, lesson.Checks.Length),
            blocks.SelectMany(b => b.Texts).Select(t => t.Body).Prepend(body)
                .SelectMany(text => text.Descendants<ParagraphBlock>()).Count(p => ImageLink.AloneIn(p) is not null),
            blocks.Count,
            body.Descendants<Table>().Count(),
            lesson.Checks.Length,
            module.Quiz?.Questions.Count(q => q.Lesson?.Id == lesson.Id) ?? 0,
            sources.Count,
            sources.Count(s => !s_retold.Contains(s.Kind)));
    }
}
