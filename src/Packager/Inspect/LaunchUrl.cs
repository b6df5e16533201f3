using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Inspect;

/// <summary>What cmi5.xml and tincan.xml give as the page to open: a path inside the package, or an address.</summary>
internal static class LaunchUrl
{
    /// <summary>The file inside the package; null for an address.</summary>
    public static string? PathOf(string url)
    {
        var text = url.Trim();
        if (Href.IsRemote(text)) return null;
        var path = text.Split('?', '#')[0];
        return Uri.UnescapeDataString(path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path);
    }

    public static bool IsLaunchable(string url)
    {
        var text = url.Trim();
        if (!Href.IsRemote(text)) return PackagePath.StaysInside(PathOf(text)!);
        return (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    public static IEnumerable<string> QueryNames(string url)
    {
        var text = url.Split('#')[0];
        var query = text.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? [] : text[(query + 1)..].Split('&').Select(p => Uri.UnescapeDataString(p.Split('=')[0].Trim()));
    }
}
