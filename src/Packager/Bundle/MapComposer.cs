using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// Which lesson builds on which: what lessons say of themselves in <c>prerequisites</c> and <c>leads_to</c>, read in both
/// directions. Only an earlier lesson can be built on, so the map has no circles.
/// </summary>
internal static class MapComposer
{
    /// <param name="modules">In the order of the course.</param>
    /// <param name="link">To the page of a lesson.</param>
    /// <returns>The modules and the arcs between them. Without arcs no module builds on another, and the outline says it all.</returns>
    public static (ImmutableArray<MapModule> Modules, ImmutableArray<MapArc> Arcs) Compose(IEnumerable<PlannedModule> modules, Func<Module, Lesson, PageLink> link)
    {
        var order = modules.SelectMany(m => m.Lessons.Select(l => (m.Module, Lesson: l, Link: link(m.Module, l)))).ToList();
        var pairs = PairsOf(order.ConvertAll(l => l.Lesson));
        var before = pairs.ToLookup(p => p.Later, p => p.Earlier);
        var after = pairs.ToLookup(p => p.Earlier, p => p.Later);
        var drawn = order.Select((l, place) => (l.Module, Lesson: new MapLesson(l.Link, LinksTo(before[place]), LinksTo(after[place]))))
            .GroupBy(l => l.Module.Number)
            .Select(g => new MapModule(g.Key, g.First().Module.Id, g.First().Module.Title, [.. g.Select(l => l.Lesson)]));
        var arcs = pairs.Select(p => (From: order[p.Earlier].Module.Number, To: order[p.Later].Module.Number))
            .Where(a => a.From != a.To)
            .GroupBy(a => a)
            .Select(g => new MapArc(g.Key.From, g.Key.To, g.Count()))
            .OrderBy(a => a.From).ThenBy(a => a.To);
        return ([.. drawn], [.. arcs]);

        ImmutableArray<PageLink> LinksTo(IEnumerable<int> places) => [.. places.Order().Select(p => order[p].Link)];
    }

    /// <summary>Places of two lessons of which one builds on the other, each pair once.</summary>
    private static HashSet<(int Earlier, int Later)> PairsOf(List<Lesson> order)
    {
        var places = order.Select((lesson, place) => (lesson.Id, place)).ToDictionary(StringComparer.Ordinal);
        var said = order.SelectMany((lesson, place) => lesson.Prerequisites.Concat(lesson.LeadsTo).Select(r => (place, Other: places.GetValueOrDefault(r.Id, -1))));
        return [.. said.Where(p => p.Other >= 0 && p.Other != p.place).Select(p => (Math.Min(p.place, p.Other), Math.Max(p.place, p.Other)))];
    }
}
