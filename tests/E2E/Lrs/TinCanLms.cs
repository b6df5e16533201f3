using System.IO.Compression;
using System.Xml.Linq;
using E2E.Lms;

namespace E2E.Lrs;

/// <summary>The part of an LMS that reads tincan.xml and launches its one activity.</summary>
internal sealed class TinCanLms(string zipPath, LrsServer lrs, LmsServer content)
{
    public const string Registration = "5c8b2f61-7d2f-4c8f-8e1a-1b3c4d5e6f70";

    private static readonly XNamespace s_tinCan = "http://projecttincan.com/tincan.xsd";

    private readonly XElement _root = Read(zipPath);

    public IReadOnlyList<string> Activities => [.. _root.Descendants(s_tinCan + "activity").Select(a => a.Attribute("id")!.Value)];

    public string Launched => Launches().Single().Parent!.Attribute("id")!.Value;

    /// <summary>In the package.</summary>
    public static string LaunchPageOf(string zipPath) => Read(zipPath).Descendants(s_tinCan + "launch").Single().Value;

    public async Task<string> LaunchAsync()
    {
        var query = new Dictionary<string, string>
        {
            ["endpoint"] = $"{lrs.Url}/xapi/",
            ["auth"] = (await lrs.RecordAsync()).Credential,
            ["actor"] = """{"name":["Ada Lovelace"],"mbox":["mailto:ada@example.org"]}""",
            ["registration"] = Registration,
            ["activity_id"] = Launched,
        };
        return $"{content.Url}/package/{LaunchPageOf(zipPath)}?{string.Join('&', query.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"))}";
    }

    private IEnumerable<XElement> Launches() => _root.Descendants(s_tinCan + "launch");

    private static XElement Read(string zipPath)
    {
        using var zip = ZipFile.OpenRead(zipPath);
        using var stream = zip.GetEntry("tincan.xml")!.Open();
        return XDocument.Load(stream).Root!;
    }
}
