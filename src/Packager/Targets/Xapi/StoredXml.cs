using System.Xml;
using System.Xml.Linq;

namespace LlmEvolution.Packager.Targets.Xapi;

/// <summary>The description file of a finished package, read the way LMSs read it: no DTD, nothing from outside.</summary>
internal static class StoredXml
{
    /// <returns>Null where the file is missing or malformed: another rule says so.</returns>
    public static XElement? Read(PackageArchive archive, string path) => TryRead(archive, path).Root;

    /// <returns>The root, or what is wrong with the text.</returns>
    public static (XElement? Root, string? Error) TryRead(PackageArchive archive, string path)
    {
        if (!archive.Contains(path)) return (null, "it is not at the root of the package");
        try
        {
            using var stream = archive.Open(path);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return (XDocument.Load(reader).Root, null);
        }
        catch (XmlException e)
        {
            return (null, $"it is not well-formed XML: {e.Message.TrimEnd('.')}");
        }
    }
}
