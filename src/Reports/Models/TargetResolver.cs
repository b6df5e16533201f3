using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Store;

namespace LlmEvolution.Reports.Models;

/// <summary>
/// Tells which places belong to a course. Ids are ours (src/Runtime/src/xapi/activities.ts), except that cmi5 launches content under
/// an id of the LMS, and names the published one among the groupings (cmi5 9.4, 10.2.1): what a defined statement is about is that.
/// </summary>
internal sealed class TargetResolver
{
    private readonly Dictionary<string, Target> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Target> _launched = new(StringComparer.Ordinal);
    private readonly string _below;

    public TargetResolver(CourseOutline course, IEnumerable<Place> places)
    {
        _below = course.Iri.TrimEnd('/') + "/";
        _known[course.Iri] = _known[course.Iri.TrimEnd('/')] = new("course", Target.Course, false);
        for (var m = 0; m < course.Modules.Count; m++) _known[course.Modules[m].Iri] = new("module", Target.Module(m), false);
        foreach (var (n, item) in course.Items.Index()) _known[item.Iri] = new("item", n, false);
        foreach (var place in places)
            if (place.IsDefined && !_known.ContainsKey(place.Object) && Closest(place) is { } published) _launched[place.Object] = published with { IsLaunch = true };
    }

    /// <summary>Null: of another course.</summary>
    public Target? Of(Place place)
    {
        if ((_known.GetValueOrDefault(place.Object) ?? _launched.GetValueOrDefault(place.Object)) is { } itself) return itself;
        if (Lines(place.Parents).Select(Known).FirstOrDefault(t => t?.Level == "item") is { } parent) return parent with { Level = "part", IsLaunch = false };
        return Closest(place) is not null || place.Object.StartsWith(_below, StringComparison.Ordinal) ? new("unknown", null, false) : null;
    }

    /// <summary>The smallest thing of the course around it: an item before a module before the course.</summary>
    private Target? Closest(Place place) => Lines(place.Parents).Concat(Lines(place.Groupings)).Select(Known).OfType<Target>()
        .MaxBy(t => t.Level switch { "item" => 2, "module" => 1, _ => 0 });

    private Target? Known(string id) => _known.GetValueOrDefault(id) ?? _launched.GetValueOrDefault(id);

    private static IEnumerable<string> Lines(string ids) => ids.Length == 0 ? [] : ids.Split('\n');
}
