using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Targets;

internal enum XmlProblem
{
    None,
    TooLarge,
    DocumentType,
    TooDeep,
    Malformed,
}

/// <summary>
/// An XML file as it was found in a package. It may come from anywhere: nothing outside it is ever opened, no document
/// type is read, and length and depth are bounded before a tree is made.
/// </summary>
/// <param name="Root">Null when there is a problem.</param>
/// <param name="Encoding">What the bytes were written in, as far as that can be told: utf-8 when all is well.</param>
/// <param name="Message">What is wrong; empty without a problem.</param>
/// <param name="Place">Where it is wrong; the start without a problem.</param>
internal sealed partial record StoredXml(SourceFile File, XElement? Root, string Encoding, XmlProblem Problem, string Message, SourceSpan Place)
{
    /// <summary>Bytes. A manifest that lists 65,000 files has about 5 MB.</summary>
    public const long LengthLimit = 8 * 1024 * 1024;

    /// <summary>Elements and texts: each takes about 200 bytes of memory, so that 100 MB hold a whole tree.</summary>
    public const int NodeLimit = 500_000;

    /// <summary>Elements within elements: no course is nested like that, and deeper trees overrun the stack.</summary>
    public const int DepthLimit = 200;

    /// <summary>Null when the package has no such file. Read once, however many rules ask.</summary>
    /// <exception cref="InvalidDataException">The entry cannot be unpacked.</exception>
    public static StoredXml? Find(PackageArchive archive, string path) =>
        archive.Contains(path) ? archive.Once(path, () => Read(archive, path)) : null;

    /// <summary>The name of an element or attribute.</summary>
    [return: NotNullIfNotNull(nameof(node))]
    public SourceSpan? PlaceOf(XObject? node)
    {
        if (node is not IXmlLineInfo line) return null;
        var name = node switch
        {
            XElement element => element.Name.LocalName,
            XAttribute attribute => attribute.Name.LocalName,
            _ => "",
        };
        return File.Span(File.Lines.OffsetOf(line.LineNumber, line.LinePosition), name.Length);
    }

    private static StoredXml Read(PackageArchive archive, string path)
    {
        if (archive.LengthOf(path) > LengthLimit)
        {
            var unread = new SourceFile(archive.Root + path, "") { HasLines = false };
            return new(unread, null, "", XmlProblem.TooLarge, "it is too large", unread.Span(0));
        }
        using var buffer = new MemoryStream();
        using (var stream = archive.Open(path)) stream.CopyTo(buffer);
        var (text, encoding) = XmlText.Decode(buffer.ToArray());
        var file = new SourceFile(archive.Root + path, text);
        try
        {
            if (DocumentType().Match(text) is { Success: true } type)
                return new(file, null, encoding, XmlProblem.DocumentType, "a document type declaration is not allowed", file.Span(type.Groups[1].Index, type.Groups[1].Length));
            return Measure(file) is var (problem, place)
                ? new(file, null, encoding, problem, "it is too large or nested too deep", place)
                : new(file, Load(text), encoding, XmlProblem.None, "", file.Span(0));
        }
        catch (XmlException e)
        {
            return new(file, null, encoding, XmlProblem.Malformed, e.Message, file.Span(file.Lines.OffsetOf(e.LineNumber, e.LinePosition), 1));
        }
    }

    private static XElement Load(string xml)
    {
        using var reader = Open(xml);
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        // XML Schema Part 2, 4.3.6: identifiers, references, addresses and numbers mean the same with white space around them.
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            var value = attribute.Value.Trim();
            if (value.Length != attribute.Value.Length) attribute.Value = value;
        }
        return root;
    }

    /// <summary>Null when a tree can be made of it.</summary>
    private static (XmlProblem, SourceSpan)? Measure(SourceFile file)
    {
        using var reader = Open(file.Text);
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth <= DepthLimit && nodes <= NodeLimit) continue;
            var line = (IXmlLineInfo)reader;
            return (reader.Depth > DepthLimit ? XmlProblem.TooDeep : XmlProblem.TooLarge, file.Span(file.Lines.OffsetOf(line.LineNumber, line.LinePosition), 1));
        }
        return null;
    }

    private static XmlReader Open(string text) => XmlReader.Create(
        new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    // XML 1.0, 2.8: what may stand before it. The reader below refuses it as well; this finds its place.
    [GeneratedRegex(@"\A(?>\s+|<\?.*?\?>|<!--.*?-->)*(<!DOCTYPE)", RegexOptions.Singleline)]
    private static partial Regex DocumentType();
}
