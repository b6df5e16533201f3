using System.Xml.Linq;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan;

internal static class TinCanSummary
{
    public static PackageSummary Of(PackageArchive archive, StoredTinCan tinCan)
    {
        var launched = tinCan.Activities.FirstOrDefault(a => a.Element(tinCan.Name("launch")) is not null) ?? tinCan.Activities.FirstOrDefault();
        return new PackageSummary(
            launched?.Element(tinCan.Name("name"))?.Value.Trim(), [new("activity", launched?.Attribute("id")?.Value ?? "")],
            [.. tinCan.Activities.Select(a => NodeOf(a, archive, tinCan))], archive.Paths.Count, []);
    }

    private static OutlineNode NodeOf(XElement activity, PackageArchive archive, StoredTinCan tinCan)
    {
        var launch = activity.Element(tinCan.Name("launch"))?.Value.Trim();
        var path = launch is null ? null : LaunchUrl.PathOf(launch);
        return new OutlineNode(
            "activity", activity.Attribute("id")?.Value, activity.Element(tinCan.Name("name"))?.Value.Trim(), launch,
            path is not null && archive.Contains(path) ? archive.LengthOf(path) : null,
            activity.Attribute("type") is { } type ? [new Fact("type", type.Value)] : [], []);
    }
}
