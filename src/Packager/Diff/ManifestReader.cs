using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Diff;

/// <summary>What an LMS keeps records by, out of the manifest of any package; no element but these is looked at.</summary>
internal static class ManifestReader
{
    public static readonly ImmutableArray<string> Names = ["imsmanifest.xml", "cmi5.xml", "tincan.xml"];

    /// <exception cref="XmlException">Not well-formed.</exception>
    /// <exception cref="InvalidDataException">Not a manifest.</exception>
    public static (string Standard, Edition Edition) Read(string name, byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var root = XDocument.Load(reader).Root!;
        return name switch
        {
            "imsmanifest.xml" => ReadIms(root),
            "cmi5.xml" => ("cmi5", Of("", "", [.. All(root, "au").Select(au => (Attribute(au, "id"), Child(au, "url")))])),
            _ => ("TinCan", Of("", "", [.. All(root, "activity").Where(a => Child(a, "launch").Length > 0).Select(a => (Attribute(a, "id"), Child(a, "launch")))])),
        };
    }

    private static (string Standard, Edition Edition) ReadIms(XElement root)
    {
        var organizations = All(root, "organization").ToList();
        var organization = organizations.FirstOrDefault(o => Attribute(o, "identifier") == All(root, "organizations").Select(e => Attribute(e, "default")).FirstOrDefault()) ?? organizations.FirstOrDefault();
        var hrefs = All(root, "resource").DistinctBy(r => Attribute(r, "identifier"), StringComparer.Ordinal).ToDictionary(r => Attribute(r, "identifier"), r => Attribute(r, "href"), StringComparer.Ordinal);
        var package = new EditionPackage(Attribute(organization, "identifier"), Attribute(root, "identifier"), Attribute(organization, "identifier"));
        var objects = organization is null ? [] : All(organization, "item").Where(i => Attribute(i, "identifierref").Length > 0)
            .Select(i => new EditionObject(Attribute(i, "identifier"), package.Id, hrefs.GetValueOrDefault(Attribute(i, "identifierref"), ""), Attribute(i, "identifier"), Attribute(i, "identifierref")))
            .DistinctBy(o => o.Id, StringComparer.Ordinal);
        return (StandardOf(All(root, "schemaversion").FirstOrDefault()?.Value.Trim() ?? ""), Empty() with { Packages = [package], Objects = [.. objects], Version = root.Attribute("version")?.Value });
    }

    private static Edition Of(string package, string version, ImmutableArray<(string Id, string Launch)> objects) => Empty() with
    {
        Version = version.Length == 0 ? null : version,
        Objects = [.. objects.DistinctBy(o => o.Id, StringComparer.Ordinal).Select(o => new EditionObject(o.Id, package, o.Launch, o.Id, ""))],
    };

    private static Edition Empty() => new() { CourseId = "", Iri = "", Delivery = new Delivery(), Rules = new CompletionRules() };

    // standards §1: what manifests say of themselves.
    private static string StandardOf(string version) => version switch
    {
        "1.2" => "SCORM 1.2",
        "CAM 1.3" => "SCORM 2004, 2nd edition",
        "2004 3rd Edition" => "SCORM 2004, 3rd edition",
        "2004 4th Edition" => "SCORM 2004, 4th edition",
        _ => "SCORM",
    };

    private static IEnumerable<XElement> All(XElement root, string name) => root.DescendantsAndSelf().Where(e => e.Name.LocalName == name);

    private static string Attribute(XElement? element, string name) => element?.Attribute(name)?.Value ?? "";

    private static string Child(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() ?? "";
}
