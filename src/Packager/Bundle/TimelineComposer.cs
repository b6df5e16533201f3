using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Puts the milestones of lessons in the order of time.</summary>
internal static class TimelineComposer
{
    /// <param name="modules">In the order of the course.</param>
    /// <param name="link">To the page of a lesson.</param>
    public static ImmutableArray<TimelineYear> Years(IEnumerable<PlannedModule> modules, Func<Module, Lesson, PageLink> link) =>
    [
        .. modules.SelectMany(m => m.Lessons.SelectMany(l => l.Milestones.Select(e => new TimelineEvent(e.Date, e.Title, link(m.Module, l)))))
            // Two lessons may tell of the same day in the same words.
            .DistinctBy(e => (e.Date, e.Title))
            .OrderBy(e => e.Date, StringComparer.Ordinal)
            .GroupBy(e => e.Date[..4], StringComparer.Ordinal)
            .Select(year => new TimelineYear(year.Key, [.. year])),
    ];
}
