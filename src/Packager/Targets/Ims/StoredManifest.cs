using System.Xml;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>A manifest as it was found in a package: nothing about it is taken for granted.</summary>
internal sealed class StoredManifest(XElement root)
{
    public XElement Root { get; } = root;

    public IEnumerable<XElement> Organizations => Elements("organization");

    public IEnumerable<XElement> Items => Elements("item");

    public IEnumerable<XElement> Resources => Elements("resource");

    /// <exception cref="XmlException">Not well-formed.</exception>
    public static StoredManifest Load(PackageArchive archive)
    {
        using var stream = archive.Open(ManifestWriter.FileName);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return new StoredManifest(XDocument.Load(reader).Root!);
    }

    /// <summary>Null when there is none that can be read: one rule reports that, the others have nothing to check.</summary>
    public static StoredManifest? Find(PackageArchive archive)
    {
        if (!archive.Contains(ManifestWriter.FileName)) return null;
        try
        {
            return Load(archive);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    public IEnumerable<XElement> ItemsOf(XElement parent) => parent.Elements(Root.Name.Namespace + "item");

    public IEnumerable<string> FilesOf(XElement resource) =>
        resource.Elements(Root.Name.Namespace + "file").Select(f => f.Attribute("href")?.Value ?? "");

    public IEnumerable<XElement> Elements(string name) => Root.Descendants(Root.Name.Namespace + name);
}
