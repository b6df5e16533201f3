using System.Xml.Linq;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>A manifest as it was found in a package: nothing about it is taken for granted.</summary>
internal sealed class StoredManifest(StoredXml xml)
{
    public StoredXml Xml { get; } = xml;

    public XElement Root { get; } = xml.Root!;

    public IEnumerable<XElement> Organizations => Elements("organization");

    public IEnumerable<XElement> Items => Elements("item");

    public IEnumerable<XElement> Resources => Elements("resource");

    /// <summary>Null when there is none that can be read: one rule reports that, the others have nothing to check.</summary>
    public static StoredManifest? Find(PackageArchive archive) =>
        StoredXml.Find(archive, ManifestWriter.FileName) is { Root: not null } xml ? new StoredManifest(xml) : null;

    public IEnumerable<XElement> ItemsOf(XElement parent) => parent.Elements(Root.Name.Namespace + "item");

    public IEnumerable<string> FilesOf(XElement resource) =>
        FileElementsOf(resource).Select(f => Href.PathOf(f, f.Attribute("href")?.Value ?? "")).OfType<string>();

    public IEnumerable<XElement> FileElementsOf(XElement resource) => resource.Elements(Root.Name.Namespace + "file");

    /// <summary>Records beside the manifest: adlcp:location names them in either edition.</summary>
    public IEnumerable<string> MetadataFiles =>
        Root.Descendants().Where(e => e.Name.LocalName == "location" && e.Name.Namespace != Root.Name.Namespace).Select(e => Href.PathOf(e, e.Value.Trim())).OfType<string>();

    public IEnumerable<XElement> Elements(string name) => Root.Descendants(Root.Name.Namespace + name);

    public SourceSpan PlaceOf(XObject? node) => Xml.PlaceOf(node ?? Root);
}
