using System.Collections.Immutable;
using System.Xml.Linq;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>Tells a SCORM manifest in short: the outline as the LMS shows it, and what each item launches.</summary>
internal sealed class ScormSummary
{
    private readonly PackageArchive _archive;
    private readonly PackageStandard _standard;
    private readonly StoredManifest _manifest;
    private readonly Dictionary<string, XElement> _resources;

    public ScormSummary(PackageArchive archive, PackageStandard standard)
    {
        _archive = archive;
        _standard = standard;
        _manifest = StoredManifest.Find(archive)!;
        _resources = _manifest.Resources.DistinctBy(r => r.Attribute("identifier")?.Value ?? "").ToDictionary(r => r.Attribute("identifier")?.Value ?? "", StringComparer.Ordinal);
    }

    public PackageSummary Make()
    {
        ImmutableArray<OutlineNode> outline = [.. _manifest.Organizations.Select(o => NodeOf(o, "organization"))];
        var named = _manifest.Elements("organizations").FirstOrDefault()?.Attribute("default")?.Value;
        var shown = outline.FirstOrDefault(o => o.Id == named) ?? outline.FirstOrDefault();
        var identifier = _manifest.Root.Attribute("identifier")?.Value ?? "";
        return new PackageSummary(
            shown?.Title, [new("manifest", identifier), new("organization", shown?.Id ?? "")], outline, _archive.Paths.Count,
            [.. ScormRisks.Of(_manifest, _standard, outline)]);
    }

    private OutlineNode NodeOf(XElement element, string kind)
    {
        var resource = _resources.GetValueOrDefault(element.Attribute("identifierref")?.Value ?? "\0");
        var href = resource?.Attribute("href")?.Value;
        return new OutlineNode(
            kind, element.Attribute("identifier")?.Value, element.Element(element.Name.Namespace + "title")?.Value.Trim(),
            href is null ? null : href + element.Attribute("parameters")?.Value, resource is null ? null : LengthOf(resource),
            [.. ScormOutcome.Of(element)], [.. _manifest.ItemsOf(element).Select(i => NodeOf(i, "item"))])
        {
            Resource = element.Attribute("identifierref")?.Value,
        };
    }

    private long LengthOf(XElement resource) =>
        _manifest.FilesOf(resource).Where(_archive.Contains).Distinct(StringComparer.Ordinal).Sum(_archive.LengthOf);
}
