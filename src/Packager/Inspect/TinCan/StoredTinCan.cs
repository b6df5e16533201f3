using System.Xml.Linq;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan;

/// <summary>A tincan.xml as it was found in a package: nothing about it is taken for granted.</summary>
internal sealed class StoredTinCan(StoredXml xml)
{
    public static readonly XNamespace Namespace = "http://projecttincan.com/tincan.xsd";

    public XElement Root { get; } = xml.Root!;

    public IEnumerable<XElement> Activities => Root.Elements(Name("activities")).Elements(Name("activity"));

    public IEnumerable<XElement> Launches => Activities.Elements(Name("launch"));

    public static StoredTinCan? Find(PackageArchive archive) =>
        StoredXml.Find(archive, ManifestPlace.TinCan) is { Root: not null } xml ? new StoredTinCan(xml) : null;

    /// <summary>In the namespace of the root, so that a wrong one is told once, not of every element.</summary>
    public XName Name(string name) => Root.Name.Namespace + name;

    public SourceSpan PlaceOf(XObject? node) => xml.PlaceOf(node ?? Root);
}
