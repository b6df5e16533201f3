using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Editions.Locking;

/// <summary>What a course has under each id that can be published: modules, lessons and quizzes share one register.</summary>
internal sealed record CourseId(string Id, ItemKind Kind, SourceSpan Span, IReadOnlyList<Question> Questions)
{
    public static IReadOnlyDictionary<string, CourseId> Of(Course course) => AllOf(course)
        .DistinctBy(i => i.Id, StringComparer.Ordinal)
        .ToDictionary(i => i.Id, StringComparer.Ordinal);

    private static IEnumerable<CourseId> AllOf(Course course)
    {
        foreach (var module in course.Modules)
        {
            yield return new CourseId(module.Id, ItemKind.Module, module.Span, []);
            foreach (var lesson in module.Lessons) yield return new CourseId(lesson.Id, ItemKind.Lesson, lesson.Span, lesson.Checks);
            if (module.Quiz is { } quiz) yield return new CourseId(quiz.Id, ItemKind.Quiz, quiz.Span, quiz.Questions);
        }
    }
}
