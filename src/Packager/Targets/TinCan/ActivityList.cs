using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets.Lrs;

namespace LlmEvolution.Packager.Targets.TinCan;

/// <summary>What is launched, then whatever inside it statements can be about: LMSs show reports by these names.</summary>
internal static class ActivityList
{
    public static IEnumerable<Activity> Of(CoursePackage package) => Launched(package).Concat(Inside(package)).DistinctBy(a => a.Id);

    private static IEnumerable<Activity> Launched(CoursePackage package) => package.Objects.Select(o => Make(
        ActivityIris.Of(package.Course, o), ActivityIris.TypeOf(package.Course, o), o.Title, o.Description, o.Href));

    private static IEnumerable<Activity> Inside(CoursePackage package)
    {
        var (course, objects) = (package.Course, package.Objects.ToList());
        var lessons = objects.SelectMany(o => o.Lessons).Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var quizzes = objects.SelectMany(o => o.Quizzes).Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var module in course.Modules.Where(m => m.Lessons.Any(l => lessons.Contains(l.Id)) || (m.Quiz is { } q && quizzes.Contains(q.Id))))
        {
            yield return Make(ActivityIris.Of(course, module), ActivityType.Module, module.Title, module.Summary);
            foreach (var activity in Inside(course, module, lessons, quizzes)) yield return activity;
        }
    }

    private static IEnumerable<Activity> Inside(Course course, Module module, HashSet<string> lessons, HashSet<string> quizzes)
    {
        foreach (var lesson in module.Lessons.Where(l => lessons.Contains(l.Id)))
            yield return Make(ActivityIris.Of(course, lesson), ActivityType.Lesson, lesson.Title, lesson.Summary);
        if (module.Quiz is { } quiz && quizzes.Contains(quiz.Id))
            yield return Make(ActivityIris.Of(course, quiz), ActivityType.Assessment, quiz.Title, module.Summary);
    }

    private static Activity Make(string id, string type, string name, string description, string? launch = null) =>
        new(id, type, XmlText.Clean(name), XmlText.Clean(description), launch);
}
