using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Cmi5;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Cmi5;

/// <summary>An assignable unit of cmi5.xml (13.1.4).</summary>
/// <param name="Item">Its id is the publisher's.</param>
/// <param name="MoveOn">Passed, Completed, CompletedAndPassed, CompletedOrPassed or NotApplicable.</param>
internal sealed record Cmi5Unit(PreviewItem Item, string MoveOn, decimal? MasteryScore, string LaunchMethod, string? LaunchParameters, string? EntitlementKey);

/// <summary>The course or a block: satisfied when everything in it is (10.2.4, 9.3.9).</summary>
/// <param name="Units">Ids of all units below it.</param>
internal sealed record Cmi5Group(string Id, string Title, bool IsCourse, ImmutableArray<string> Units);

internal sealed record Cmi5Structure(ImmutableArray<Cmi5Unit> Units, ImmutableArray<Cmi5Group> Groups)
{
    public static Cmi5Structure Of(PackageArchive archive)
    {
        if (StoredCourseStructure.Find(archive) is not { } stored) return new Cmi5Structure([], []);
        var course = stored.Root.Element(stored.Name("course"));
        IEnumerable<Cmi5Group> whole = course?.Attribute("id")?.Value.Trim() is { Length: > 0 } id
            ? [new Cmi5Group(id, stored.TextOf(course, "title") ?? id, IsCourse: true, UnitsBelow(stored.Root, stored))]
            : [];
        return new Cmi5Structure(
            [.. stored.Units.Select(u => UnitOf(u, stored)).OfType<Cmi5Unit>().DistinctBy(u => u.Item.Id)],
            [.. stored.Blocks.Where(b => b.Attribute("id") is not null).Select(b => new Cmi5Group(IdOf(b)!, stored.TextOf(b, "title") ?? IdOf(b)!, IsCourse: false, UnitsBelow(b, stored))), .. whole]);
    }

    private static Cmi5Unit? UnitOf(XElement unit, StoredCourseStructure stored)
    {
        if (IdOf(unit) is not { } id || stored.UrlOf(unit)?.Value.Trim() is not { } url || !LaunchUrl.IsLaunchable(url)) return null;
        var above = unit.Ancestors(stored.Name("block")).Reverse().Select(b => stored.TextOf(b, "title") ?? "");
        string[] rules = ["moveOn", "masteryScore", "launchMethod"];
        var item = new PreviewItem(
            id, stored.TextOf(unit, "title") ?? id, url, [.. above],
            [.. rules.Select(name => unit.Attribute(name)).OfType<XAttribute>().Select(a => new Fact(a.Name.LocalName, a.Value))]);
        return new Cmi5Unit(
            item,
            unit.Attribute("moveOn")?.Value ?? "NotApplicable",
            decimal.TryParse(unit.Attribute("masteryScore")?.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var mastery) ? mastery : null,
            unit.Attribute("launchMethod")?.Value ?? "AnyWindow",
            unit.Element(stored.Name("launchParameters"))?.Value,
            unit.Element(stored.Name("entitlementKey"))?.Value);
    }

    private static ImmutableArray<string> UnitsBelow(XElement element, StoredCourseStructure stored) =>
        [.. element.Descendants(stored.Name("au")).Select(IdOf).OfType<string>()];

    private static string? IdOf(XElement element) => element.Attribute("id")?.Value.Trim();
}
