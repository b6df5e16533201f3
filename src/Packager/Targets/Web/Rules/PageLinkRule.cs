using System.Net;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Web.Rules;

/// <summary>An LMS starts one page and the player checks the rest; of a site, any page may be the first, and nobody checks.</summary>
internal sealed partial class PageLinkRule : IPackageRule
{
    private static readonly Uri s_root = new("http://site/");

    public string Clause => "RFC 3986, 5.2: relative references, resolved from the page, lead to files of the site";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var page in archive.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var link in LinksOf(archive, page)) Check(archive, page, link, diagnostics);
        }
    }

    private static void Check(PackageArchive archive, string page, string link, DiagnosticBag diagnostics)
    {
        if (link.Length == 0 || link[0] == '#' || Scheme().IsMatch(link)) return;
        if (link[0] == '/') diagnostics.Report(WebDiagnostics.RootedLink, null, "write it relative to the page", archive.Name, page, link);
        else if (!archive.Contains(new Uri(new Uri(s_root, page), link).AbsolutePath[1..]))
            diagnostics.Report(WebDiagnostics.DeadLink, null, null, archive.Name, page, link);
    }

    private static IEnumerable<string> LinksOf(PackageArchive archive, string page)
    {
        using var reader = new StreamReader(archive.Open(page));
        return Address().Matches(reader.ReadToEnd()).Select(m => WebUtility.HtmlDecode(m.Groups["link"].Value)).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex("""<[a-z][^<>]*?\s(?:href|src)="(?<link>[^"]*)"(?=[^<>]*>)""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
