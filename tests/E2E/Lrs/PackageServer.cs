using System.IO.Compression;
using System.Text.RegularExpressions;
using E2E.Lms;

namespace E2E.Lrs;

/// <summary>Any package behind a web server, with the page that its manifest launches first.</summary>
internal sealed partial class PackageServer : IAsyncDisposable
{
    private readonly IAsyncDisposable _server;

    private PackageServer(IAsyncDisposable server, string firstPage)
    {
        _server = server;
        FirstPage = firstPage;
    }

    public string FirstPage { get; }

    public static async Task<PackageServer> StartAsync(string path)
    {
        if (Directory.Exists(path))
        {
            var site = await SiteServer.StartAsync(path);
            return new PackageServer(site, site.Url);
        }
        var server = await LmsServer.StartAsync(path);
        return new PackageServer(server, $"{server.Url}/package/{FirstOf(path)}");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string FirstOf(string zipPath)
    {
        using var zip = ZipFile.OpenRead(zipPath);
        var manifest = zip.Entries.First(e => e.FullName is "imsmanifest.xml" or "cmi5.xml" or "tincan.xml");
        using var reader = new StreamReader(manifest.Open());
        return Launch().Match(reader.ReadToEnd()).Groups["page"].Value;
    }

    [GeneratedRegex("""<resource [^>]*href="(?<page>[^"]+)"|<(?:url|launch)[^>]*>(?<page>[^<]+)<""")]
    private static partial Regex Launch();
}
