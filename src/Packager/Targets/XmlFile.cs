using System.Text;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets;

/// <summary>An XML document as a package file (UTF-8 without a byte order mark, LF, two spaces), and back.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    public static PackageFile Write(string path, XDocument document)
    {
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, s_settings)) document.Save(writer);
        return PackageFile.Bytes(path, buffer.ToArray());
    }

    /// <exception cref="XmlException">Not well-formed.</exception>
    public static XElement Load(PackageArchive archive, string path)
    {
        using var stream = archive.Open(path);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    /// <summary>Null when there is none that can be read: one rule reports that, the others have nothing to check.</summary>
    public static XElement? Find(PackageArchive archive, string path)
    {
        if (!archive.Contains(path)) return null;
        try
        {
            return Load(archive, path);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
