using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>Writes imsmanifest.xml: UTF-8 without a byte order mark, LF, two spaces, one order.</summary>
internal sealed class ManifestWriter(XmlBinding binding)
{
    public const string FileName = "imsmanifest.xml";

    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly XNamespace _content = binding.Content;

    public PackageFile Write(Manifest manifest) => XmlFile.Write(FileName, ToXml(manifest));

    public XDocument ToXml(Manifest manifest) => new(
        new XElement(
            _content + "manifest",
            binding.Namespaces.Select(n => new XAttribute(
                n.Prefix.Length == 0 ? "xmlns" : XNamespace.Xmlns + n.Prefix, n.Namespace.NamespaceName)),
            new XAttribute(XNamespace.Xmlns + "xsi", Instance.NamespaceName),
            new XAttribute("identifier", manifest.Identifier),
            manifest.Version is null ? null : new XAttribute("version", manifest.Version),
            new XAttribute(
                Instance + "schemaLocation",
                string.Join(' ', binding.Namespaces.Select(n => $"{n.Namespace.NamespaceName} {n.SchemaFile}"))),
            new XElement(
                _content + "metadata",
                new XElement(_content + "schema", "ADL SCORM"),
                new XElement(_content + "schemaversion", binding.SchemaVersion)),
            new XElement(
                _content + "organizations",
                new XAttribute("default", manifest.Organization.Identifier),
                Organization(manifest)),
            new XElement(_content + "resources", manifest.Resources.Select(Resource))));

    private XElement Organization(Manifest manifest) => new(
        _content + "organization",
        new XAttribute("identifier", manifest.Organization.Identifier),
        Title(manifest.Organization.Title),
        manifest.Organization.Items.Select(i => Item(i, manifest)),
        binding.ExtendOrganization(manifest));

    private XElement Item(Item item, Manifest manifest) => new(
        _content + "item",
        new XAttribute("identifier", item.Identifier),
        item is LeafItem leaf ? new XAttribute("identifierref", leaf.Sco.Identifier) : null,
        new XAttribute("isvisible", "true"), // the Open edX xblock shows only items that say so
        Title(item.Title),
        item is ClusterItem cluster ? cluster.Items.Select(i => Item(i, manifest)) : null,
        binding.Extend(item, manifest));

    private XElement Title(string title) => new(_content + "title", title);

    private XElement Resource(Resource resource)
    {
        var sco = resource as Sco;
        return new XElement(
            _content + "resource",
            new XAttribute("identifier", resource.Identifier),
            new XAttribute("type", "webcontent"),
            new XAttribute(binding.ScormType, sco is null ? "asset" : "sco"),
            sco is null ? null : new XAttribute("href", sco.Href),
            resource.Files.Select(f => new XElement(_content + "file", new XAttribute("href", f))),
            sco?.Dependencies.Select(d =>
                new XElement(_content + "dependency", new XAttribute("identifierref", d.Identifier))));
    }
}
