using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Cuts a course into packages and learning objects by the two axes the author picks.</summary>
internal static class StructurePlanner
{
    public static IEnumerable<PackagePlan> Plan(Course course, Delivery delivery)
    {
        if (delivery.Split == Split.None)
        {
            yield return new PackagePlan(course.Id, course.Title, course.Description, Groups(course.Modules, course.Id, course.Title, course.Description, delivery));
            yield break;
        }
        foreach (var module in course.Modules)
        {
            var title = $"{course.Title}: {module.Title}";
            var id = $"{course.Id}-{module.Id}";
            yield return new PackagePlan(id, title, module.Summary, Groups([module], id, title, module.Summary, delivery));
        }
    }

    private static ImmutableArray<PlannedGroup> Groups(ImmutableArray<Module> modules, string id, string title, string description, Delivery delivery) => delivery.Structure switch
    {
        Structure.Course => [new PlannedGroup(id, null, null, [new ObjectPlan(id, LearningObjectKind.Course, title, description, "index.html", [.. modules.Select(Whole)])])],
        Structure.Module => [new PlannedGroup(id, null, null, [.. modules.Select(ForModule)])],
        _ => [.. modules.Select(m => new PlannedGroup(m.Id, m.Title, m.Summary, [.. ForEachPage(m, delivery.LockPrerequisites ? LessonsOf(modules) : [])]))],
    };

    private static ObjectPlan ForModule(Module module) =>
        new(module.Id, LearningObjectKind.Module, module.Title, module.Summary, $"modules/{module.Id}.html", [Whole(module)]);

    private static ImmutableArray<string> LessonsOf(ImmutableArray<Module> modules) =>
        [.. modules.SelectMany(m => m.Lessons).Select(l => l.Id)];

    /// <param name="lockable">The lessons that may keep a later one closed.</param>
    private static IEnumerable<ObjectPlan> ForEachPage(Module module, ImmutableArray<string> lockable)
    {
        foreach (var lesson in module.Lessons)
            yield return new ObjectPlan(lesson.Id, LearningObjectKind.Lesson, lesson.Title, lesson.Summary, null, [new PlannedModule(module, [lesson], null)])
            {
                Prerequisites = [.. lockable.Where(id => lesson.Prerequisites.Any(p => p.Id == id))],
            };
        if (module.Quiz is { } quiz)
            yield return new ObjectPlan(quiz.Id, LearningObjectKind.Quiz, quiz.Title, module.Summary, null, [new PlannedModule(module, [], quiz)]);
    }

    private static PlannedModule Whole(Module module) => new(module, module.Lessons, module.Quiz);
}

internal sealed record PackagePlan(string Id, string Title, string Description, ImmutableArray<PlannedGroup> Groups);

/// <param name="Title">Null: no level of its own in the LMS's menu.</param>
internal sealed record PlannedGroup(string Id, string? Title, string? Description, ImmutableArray<ObjectPlan> Objects);
