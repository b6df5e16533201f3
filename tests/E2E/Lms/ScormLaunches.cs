using System.IO.Compression;
using System.Xml.Linq;

namespace E2E.Lms;

/// <summary>The part of an LMS that reads imsmanifest.xml: what its menu would open, in order.</summary>
internal static class ScormLaunches
{
    public static IReadOnlyList<string> Of(string zipPath)
    {
        using var zip = ZipFile.OpenRead(zipPath);
        using var stream = zip.GetEntry("imsmanifest.xml")!.Open();
        var manifest = XDocument.Load(stream).Root!;
        var ims = manifest.Name.Namespace;
        var hrefs = manifest.Descendants(ims + "resource").ToDictionary(r => r.Attribute("identifier")!.Value, r => r.Attribute("href")?.Value, StringComparer.Ordinal);
        return [.. manifest.Descendants(ims + "item").Select(i => i.Attribute("identifierref")?.Value).OfType<string>().Select(id => hrefs[id]!)];
    }
}
