using System.Collections.Immutable;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Which lessons and quizzes one learning object covers, before there are any pages.</summary>
/// <param name="Home">Package path of the page that lists them; null for a single lesson or quiz.</param>
internal sealed record ObjectPlan(string Id, LearningObjectKind Kind, string Title, string Description, string? Home, ImmutableArray<PlannedModule> Modules)
{
    /// <summary>Ids of other objects of the package that come first, in course order.</summary>
    public ImmutableArray<string> Prerequisites { get; init; } = [];

    public IEnumerable<Lesson> Lessons => Modules.SelectMany(m => m.Lessons);

    public IEnumerable<Quiz> Quizzes => Modules.Select(m => m.Quiz).OfType<Quiz>();

    public string Href => Home ?? (Lessons.FirstOrDefault() is { } lesson ? PagePaths.Of(lesson) : PagePaths.Of(Quizzes.First()));

    public int Minutes => Lessons.Sum(l => l.Minutes) + Quizzes.Sum(q => q.Draw);

    public string DataScript => $"assets/sco/{Id}.js";

    /// <summary>Package path of the search index; null for a single page, which the browser searches.</summary>
    public string? SearchIndex => Kind is LearningObjectKind.Course or LearningObjectKind.Module ? $"assets/search/{Id}.js" : null;
}

/// <summary>A module's part in a learning object.</summary>
internal sealed record PlannedModule(Module Module, ImmutableArray<Lesson> Lessons, Quiz? Quiz);

internal static class PagePaths
{
    public const string Glossary = "glossary.html";
    public const string Timeline = "timeline.html";
    public const string Map = "map.html";

    public static string Of(Lesson lesson) => $"lessons/{lesson.Id}.html";

    public static string Of(Quiz quiz) => $"quizzes/{quiz.Id}.html";
}
