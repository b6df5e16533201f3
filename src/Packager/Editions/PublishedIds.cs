using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Editions;

/// <summary>
/// Gives renamed modules, lessons and quizzes the ids under which they were published, so that everything behind the check
/// stage knows one id only. What the author wrote in links is still understood.
/// </summary>
internal static class PublishedIds
{
    public static RenderTools Apply(RenderTools tools, Edition? published)
    {
        var ids = Renamed(published);
        if (ids.Count == 0) return tools;
        var course = Apply(tools.Course, ids);
        return tools with { Course = course, Links = tools.Links.For(course, ids) };
    }

    public static Course Apply(Course course, Edition? published) => Apply(course, Renamed(published));

    /// <summary>From the author's ids to the published ones, where they differ.</summary>
    private static Dictionary<string, string> Renamed(Edition? published) =>
        (published?.Items ?? []).Where(i => i is { Retired: false, RenamedTo: not null }).ToDictionary(i => i.RenamedTo!, i => i.Id, StringComparer.Ordinal);

    private static Course Apply(Course course, Dictionary<string, string> ids)
    {
        return course with { Modules = [.. course.Modules.Select(Module)] };

        string Id(string id) => ids.GetValueOrDefault(id, id);
        Reference Reference(Reference reference) => reference with { Id = Id(reference.Id) };
        ImmutableArray<Reference> References(ImmutableArray<Reference> references) => [.. references.Select(Reference)];
        Question Question(Question question) => question with { Lesson = question.Lesson is { } lesson ? Reference(lesson) : null };
        Module Module(Module module) => module with
        {
            Id = Id(module.Id),
            Lessons = [.. module.Lessons.Select(Lesson)],
            Quiz = module.Quiz is { } quiz ? quiz with { Id = Id(quiz.Id), Questions = [.. quiz.Questions.Select(Question)] } : null,
        };
        Lesson Lesson(Lesson lesson) => lesson with
        {
            Id = Id(lesson.Id),
            Prerequisites = References(lesson.Prerequisites),
            LeadsTo = References(lesson.LeadsTo),
        };
    }
}
