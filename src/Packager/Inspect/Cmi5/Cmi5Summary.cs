using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5;

internal sealed class Cmi5Summary(PackageArchive archive, StoredCourseStructure structure)
{
    private static readonly string[] s_rules = ["moveOn", "masteryScore", "launchMethod"];

    public PackageSummary Make()
    {
        var course = structure.Root.Element(structure.Name("course"));
        var title = course is null ? null : structure.TextOf(course, "title");
        return new PackageSummary(
            title, [new("course", course?.Attribute("id")?.Value.Trim() ?? "")],
            [new OutlineNode("course", course?.Attribute("id")?.Value.Trim(), title, null, null, [], Below(structure.Root))], archive.Paths.Count, [.. Risks()]);
    }

    private ImmutableArray<OutlineNode> Below(XElement element) =>
        [.. element.Elements().Where(e => e.Name == structure.Name("au") || e.Name == structure.Name("block")).Select(NodeOf)];

    private OutlineNode NodeOf(XElement element)
    {
        var url = structure.UrlOf(element)?.Value.Trim();
        var path = url is null ? null : LaunchUrl.PathOf(url);
        return new OutlineNode(
            element.Name.LocalName, element.Attribute("id")?.Value.Trim(), structure.TextOf(element, "title"), url,
            path is not null && archive.Contains(path) ? archive.LengthOf(path) : null,
            [.. s_rules.Select(name => element.Attribute(name)).OfType<XAttribute>().Select(a => new Fact(a.Name.LocalName, a.Value.Trim()))], Below(element));
    }

    private IEnumerable<string> Risks()
    {
        var free = structure.Units.Count(u => u.Attribute("moveOn")?.Value.Trim() == "NotApplicable");
        if (free > 0) yield return string.Create(CultureInfo.InvariantCulture, $"moveOn NotApplicable: {free} units count as satisfied without being opened");
        // Beyond the 1,000 that every LMS has to take (cmi5 6.1).
        var count = structure.Units.Count();
        if (count > 1000) yield return string.Create(CultureInfo.InvariantCulture, $"{count} units: LMSs have to take 1000");
    }
}
