using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using Packager.Tests.Targets;

namespace Packager.Conformance;

/// <summary>One package per way of cutting a course that an author can choose.</summary>
internal static class PackageShapes
{
    public static CoursePackage Named(string name) => name switch
    {
        "course" => TestCourse.Flat(TestCourse.Object("llm-evolution", LearningObjectKind.Course)),
        "course with a mastery score" => TestCourse.Flat(TestCourse.Quiz("exam", 80)),
        "modules" => Flat(Structure.Module, Modules(LearningObjectKind.Module, 15)),
        "lessons" => Lessons(),
        "one module as a course" => OfModule(Flat(Structure.Course, TestCourse.Object("module-1", LearningObjectKind.Module))),
        "one module as lessons" => OfModule(Flat(Structure.Lesson, [.. Modules(LearningObjectKind.Lesson, 7), TestCourse.Quiz("quiz", 80)])),
        "odd titles" => OddTitles(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such shape."),
    };

    /// <summary>120 learning objects in 15 clusters: seven lessons and a quiz each.</summary>
    private static CoursePackage Lessons() => TestCourse.Package(
        Structure.Lesson,
        [.. Enumerable.Range(1, 15).Select(m => TestCourse.Cluster(
            $"module-{m}",
            $"Module {m}",
            [.. Enumerable.Range(1, 7).Select(l => TestCourse.Object($"m{m}-lesson-{l}")), TestCourse.Quiz($"m{m}-quiz", 80)]))]);

    private static CoursePackage OddTitles() => TestCourse.Package(
        Structure.Lesson,
        TestCourse.Cluster(
            "module-1",
            "R&D: <b>\"x\" > 'y'</b> ]]> — 変換器 😀",
            TestCourse.Object("7-b") with { Title = "a\nb\tc\u0001d\u2028e" },
            TestCourse.Object("long") with { Title = string.Concat(Enumerable.Repeat("😀é", 150)) })) with
    {
        Title = "Évolution & Größe",
    };

    private static CoursePackage OfModule(CoursePackage package) => package with
    {
        Id = "llm-evolution-module-1",
        Name = "llm-evolution-module-1",
        Title = "Module 1",
    };

    private static LearningObject[] Modules(LearningObjectKind kind, int count) =>
        [.. Enumerable.Range(1, count).Select(n => TestCourse.Object($"part-{n}", kind))];

    private static CoursePackage Flat(Structure structure, params LearningObject[] objects) =>
        TestCourse.Flat(objects) with { Structure = structure };
}
