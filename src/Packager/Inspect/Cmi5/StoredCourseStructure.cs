using System.Xml.Linq;
using LlmEvolution.Packager.Source;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5;

/// <summary>A cmi5.xml as it was found in a package: nothing about it is taken for granted.</summary>
internal sealed class StoredCourseStructure(StoredXml xml)
{
    public static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    public XElement Root { get; } = xml.Root!;

    public IEnumerable<XElement> Units => Root.Descendants(Name("au"));

    public IEnumerable<XElement> Blocks => Root.Descendants(Name("block"));

    /// <summary>Those that the course defines; in blocks and units the same element refers to them.</summary>
    public IEnumerable<XElement> Objectives => Root.Elements(Name("objectives")).Elements(Name("objective"));

    /// <summary>What has id, title and description.</summary>
    public IEnumerable<XElement> Identified => Root.Elements(Name("course")).Concat(Objectives).Concat(Root.Descendants().Where(e => e.Name == Name("au") || e.Name == Name("block")));

    public IEnumerable<XElement> Texts => Identified.SelectMany(e => e.Elements(Name("title")).Concat(e.Elements(Name("description"))));

    public static StoredCourseStructure? Find(PackageArchive archive) =>
        StoredXml.Find(archive, ManifestPlace.Cmi5) is { Root: not null } xml ? new StoredCourseStructure(xml) : null;

    /// <summary>In the namespace of the root, so that a wrong one is told once, not of every element.</summary>
    public XName Name(string name) => Root.Name.Namespace + name;

    public XElement? UrlOf(XElement unit) => unit.Element(Name("url"));

    public string? TextOf(XElement element, string name) => element.Element(Name(name))?.Elements(Name("langstring")).FirstOrDefault()?.Value.Trim();

    public SourceSpan PlaceOf(XObject? node) => xml.PlaceOf(node ?? Root);
}
