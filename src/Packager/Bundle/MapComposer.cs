using System.Collections.Immutable;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// Which lesson builds on which: what lessons say of themselves in <c>prerequisites</c> and <c>leads_to</c>, read in both
/// directions. Only an earlier lesson can be built on, so the map has no circles.
/// </summary>
internal sealed class MapComposer
{
    private readonly ImmutableArray<PlannedModule> _modules;
    private readonly Func<Lesson, PageLink> _link;
    private readonly List<Lesson> _order;
    private readonly HashSet<(int Earlier, int Later)> _pairs;

    public MapComposer(ImmutableArray<PlannedModule> modules, Func<Lesson, PageLink> link)
    {
        _modules = [.. modules.Where(m => !m.Lessons.IsEmpty)];
        _link = link;
        _order = [.. _modules.SelectMany(m => m.Lessons)];
        var places = _order.Select((lesson, place) => (lesson.Id, place)).ToDictionary(StringComparer.Ordinal);
        var said = _order.SelectMany((lesson, place) => lesson.Prerequisites.Concat(lesson.LeadsTo).Select(r => (place, Other: places.GetValueOrDefault(r.Id, -1))));
        _pairs = [.. said.Where(p => p.Other >= 0 && p.Other != p.place).Select(p => (Math.Min(p.place, p.Other), Math.Max(p.place, p.Other)))];
    }

    /// <summary>No module builds on another: the outline says it all.</summary>
    public bool IsEmpty => Arcs.IsEmpty;

    public ImmutableArray<MapModule> Modules =>
        [.. _modules.Select(m => new MapModule(m.Module.Number, m.Module.Id, m.Module.Title, [.. m.Lessons.Select(Of)]))];

    public ImmutableArray<MapArc> Arcs
    {
        get
        {
            var numbers = _modules.SelectMany(m => m.Lessons.Select(_ => m.Module.Number)).ToList();
            return
            [
                .. _pairs.Select(p => (From: numbers[p.Earlier], To: numbers[p.Later]))
                    .Where(a => a.From != a.To)
                    .GroupBy(a => a)
                    .Select(g => new MapArc(g.Key.From, g.Key.To, g.Count()))
                    .OrderBy(a => a.From).ThenBy(a => a.To),
            ];
        }
    }

    private MapLesson Of(Lesson lesson)
    {
        var place = _order.IndexOf(lesson);
        return new MapLesson(
            _link(lesson),
            [.. _pairs.Where(p => p.Later == place).Select(p => p.Earlier).Order().Select(p => _link(_order[p]))],
            [.. _pairs.Where(p => p.Earlier == place).Select(p => p.Later).Order().Select(p => _link(_order[p]))]);
    }
}
