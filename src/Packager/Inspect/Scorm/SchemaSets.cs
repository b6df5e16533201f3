using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>
/// The official schemas as this assembly holds them (decision 0002), compiled when first asked for. .NET refuses two
/// things in SCORM 1.2's set, which are changed in memory only.
/// </summary>
internal sealed class SchemaSets
{
    private readonly Lazy<XmlSchemaSet> _scorm12 = new(() => Compile("scorm12edition", "imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd"));

    private readonly Lazy<XmlSchemaSet> _third = new(() => Compile2004("scorm20043rdedition"));

    private readonly Lazy<XmlSchemaSet> _fourth = new(() => Compile2004("scorm20044thedition"));

    public XmlSchemaSet Scorm12 => _scorm12.Value;

    public XmlSchemaSet Scorm2004Third => _third.Value;

    public XmlSchemaSet Scorm2004Fourth => _fourth.Value;

    private static XmlSchemaSet Compile2004(string set) =>
        Compile(set, "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd");

    private static XmlSchemaSet Compile(string set, params string[] entries)
    {
        var resolver = new EmbeddedSchemas(RuntimeFiles.Schemas(set).ToImmutableDictionary(f => f.Path, StringComparer.Ordinal));
        var schemas = new XmlSchemaSet { XmlResolver = resolver };
        var problems = new List<string>();
        schemas.ValidationEventHandler += (_, e) => problems.Add(e.Message);
        foreach (var entry in entries)
        {
            // xml.xsd of 2004 begins with a DOCTYPE; it is our own file, not the package's.
            using var reader = XmlReader.Create(resolver.Open(entry), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = resolver }, "schema:///" + entry);
            schemas.Add(null, reader);
        }
        schemas.Compile();
        return problems.Count == 0 && schemas.IsCompiled ? schemas : throw new InvalidOperationException($"The schemas of {set} do not compile: {string.Join("; ", problems)}");
    }

    private sealed class EmbeddedSchemas(ImmutableDictionary<string, PackageFile> files) : XmlResolver
    {
        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => new("schema:///" + relativeUri?.Split('/')[^1]);

        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => Open(Path.GetFileName(absoluteUri.AbsolutePath));

        public Stream Open(string name) => name switch
        {
            // Its default namespace is the XML namespace (Namespaces in XML 1.0, 3).
            "ims_xml.xsd" => Changed(name, "xmlns=\"http://www.w3.org/XML/1998/namespace\"", ""),
            // ##any after optional elements breaks the unique particle attribution rule.
            "imsmd_rootv1p2p1.xsd" => Changed(name, "namespace=\"##any\"", "namespace=\"##other\""),
            _ => files.TryGetValue(name, out var file) ? file.Open() : throw new FileNotFoundException($"The schema set has no file {name}.", name),
        };

        private MemoryStream Changed(string name, string refused, string taken)
        {
            using var reader = new StreamReader(files[name].Open());
            return new MemoryStream(Encoding.UTF8.GetBytes(reader.ReadToEnd().Replace(refused, taken, StringComparison.Ordinal)));
        }
    }
}
