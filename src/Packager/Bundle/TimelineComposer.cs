using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>Puts the milestones of lessons in the order of time.</summary>
internal static class TimelineComposer
{
    /// <param name="lessons">In the order of the course.</param>
    public static ImmutableArray<TimelineYear> Years(IEnumerable<Lesson> lessons, Func<Lesson, PageLink> link) =>
    [
        .. lessons.SelectMany(l => l.Milestones.Select(m => new TimelineEvent(m.Date, m.Title, link(l))))
            // Two lessons may tell of the same day in the same words.
            .DistinctBy(e => (e.Date, e.Title))
            .OrderBy(e => e.Date, StringComparer.Ordinal)
            .GroupBy(e => e.Date[..4], StringComparer.Ordinal)
            .Select(year => new TimelineYear(year.Key, [.. year])),
    ];
}
