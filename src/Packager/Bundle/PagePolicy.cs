using System.Text;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// Pages are rendered once for all targets; what differs is whom they may talk to. That stands once in a page, in the
/// Content-Security-Policy that every document has (docs/page-contract.md).
/// </summary>
internal static class PagePolicy
{
    public const string SameOrigin = "'self'";

    private const string Written = "connect-src 'self'";

    public static PackageFile Allow(PackageFile file, string sources)
    {
        if (sources == SameOrigin || !file.Path.EndsWith(".html", StringComparison.Ordinal)) return file;
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        var page = reader.ReadToEnd();
        var at = page.IndexOf(Written, StringComparison.Ordinal);
        return at < 0 ? file : PackageFile.Text(file.Path, $"{page[..at]}connect-src {sources}{page[(at + Written.Length)..]}");
    }
}
