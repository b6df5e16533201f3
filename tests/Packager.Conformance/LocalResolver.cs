using System.Net;
using System.Text;
using System.Xml;

namespace Packager.Conformance;

/// <summary>Finds every schema and DTD by its file name in one folder, whatever address refers to it.</summary>
internal sealed class LocalResolver(string folder) : XmlResolver
{
    private const string XmlNamespace = "xmlns=\"http://www.w3.org/XML/1998/namespace\"";

    public override ICredentials Credentials { set { } }

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) =>
        new("schema:///" + relativeUri?.Split('/')[^1]);

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        var name = Path.GetFileName(absoluteUri.AbsolutePath);
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) throw new FileNotFoundException($"The schema set has no file {name}.", path);
        return name == "ims_xml.xsd" ? WithoutXmlAsDefault(path) : File.OpenRead(path);
    }

    /// <summary>1.2's ims_xml.xsd makes the XML namespace its default, which .NET refuses (Namespaces in XML 1.0, 3).</summary>
    private static MemoryStream WithoutXmlAsDefault(string path) =>
        new(Encoding.UTF8.GetBytes(File.ReadAllText(path).Replace(XmlNamespace, "", StringComparison.Ordinal)));
}
