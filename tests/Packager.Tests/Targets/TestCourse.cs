using System.Collections.Immutable;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace Packager.Tests.Targets;

/// <summary>Neutral packages as the bundle stage makes them, small enough to read.</summary>
internal static class TestCourse
{
    private static readonly SourceFile File = new("course.yml", "id: llm-evolution\n");

    public static Course Course { get; } = new()
    {
        Id = "llm-evolution",
        Iri = "https://example.org/courses/llm-evolution",
        Title = "LLM Evolution",
        Description = "How language models came to be.",
        Language = "en",
        Version = "1.0",
        Date = new DateOnly(2026, 11, 24),
        Modules = [],
        Span = File.Span(0, 2),
    };

    public static Module Module(string id, params Lesson[] lessons) => new()
    {
        Number = 1,
        Id = id,
        Title = id,
        Summary = id,
        Lessons = [.. lessons],
        Span = File.Span(4, 3),
    };

    public static Lesson Lesson(string id) => new()
    {
        Id = id,
        Number = 1,
        Title = id,
        Summary = id,
        Minutes = 5,
        File = File,
        Span = File.Span(4, 1),
    };

    public static LearningObject Object(string id, LearningObjectKind kind = LearningObjectKind.Lesson) => new()
    {
        Id = id,
        Kind = kind,
        Title = "Title of " + id,
        Description = "About " + id,
        Href = $"lessons/{id}.html",
        Minutes = 5,
        Scored = false,
        Judged = false,
        Files = [$"assets/sco/{id}.js", $"lessons/{id}.html"],
        StateLength = 100,
    };

    public static LearningObject Quiz(string id, int masteryScore) => Object(id, LearningObjectKind.Quiz) with
    {
        Scored = true,
        Judged = true,
        MasteryScore = masteryScore,
    };

    /// <summary>Objects directly below the organization.</summary>
    public static CoursePackage Flat(params LearningObject[] objects) =>
        Package(Structure.Course, new LearningGroup("llm-evolution", null, null, [.. objects]));

    public static CoursePackage Package(Structure structure, params LearningGroup[] groups) => new()
    {
        Name = "llm-evolution",
        Id = "llm-evolution",
        Title = "LLM Evolution",
        Description = "How language models came to be.",
        Course = Course,
        Structure = structure,
        Groups = [.. groups],
        Files = FilesOf(groups),
    };

    public static LearningGroup Cluster(string id, string title, params LearningObject[] objects) =>
        new(id, title, null, [.. objects]);

    public static TargetContext Context(CoursePackage package) => new(package, package.Files);

    private static ImmutableArray<PackageFile> FilesOf(IEnumerable<LearningGroup> groups)
    {
        var own = groups.SelectMany(g => g.Objects).SelectMany(o => o.Files);
        return [.. own.Concat(["assets/player.js", "assets/styles.css"])
            .Distinct().Order(StringComparer.Ordinal).Select(p => PackageFile.Text(p, $"content of {p}\n"))];
    }
}
