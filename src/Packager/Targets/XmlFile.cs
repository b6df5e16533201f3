using System.Text;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets;

/// <summary>UTF-8 without a byte order mark, LF, two spaces: the same tree gives the same bytes.</summary>
internal static class XmlFile
{
    public static PackageFile Write(string path, XElement root) => Write(path, new XDocument(root));

    public static PackageFile Write(string path, XDocument document)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
        };
        using (var writer = XmlWriter.Create(buffer, settings)) document.Save(writer);
        return PackageFile.Bytes(path, buffer.ToArray());
    }
}
