namespace LlmEvolution.Preview.Packages;

internal static class WebAddress
{
    /// <summary>A path as it stands in an address: slashes stay, the rest is escaped where it has to be.</summary>
    public static string OfPath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>SCORM 2004 CAM 3.4.1.12, item parameters: joined to an address that may have a query of its own.</summary>
    public static string Join(string address, string? parameters)
    {
        var more = (parameters ?? "").TrimStart('?', '&');
        if (more.Length == 0) return address;
        if (more[0] == '#') return address.Contains('#', StringComparison.Ordinal) ? address : address + more;
        var (page, fragment) = address.Split('#', 2) is [var p, var f] ? (p, "#" + f) : (address, "");
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{more}{fragment}";
    }
}
