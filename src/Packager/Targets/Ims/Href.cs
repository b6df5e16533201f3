using System.Xml.Linq;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>From what a manifest writes to the file it means.</summary>
internal static class Href
{
    /// <summary>
    /// The path below the package's root: with the xml:base of the element and its parents before it (IMS Content
    /// Packaging XML Binding, xml:base), without query (ADL's package test leaves it out of the comparison), unescaped.
    /// Null for an address outside the package.
    /// </summary>
    public static string? PathOf(XElement element, string href)
    {
        var whole = element.AncestorsAndSelf().Select(e => e.Attribute(XNamespace.Xml + "base")?.Value)
            .OfType<string>().Aggregate(href, (path, folder) => Join(folder, path));
        if (IsRemote(whole)) return null;
        var path = whole.Split('?', '#')[0];
        return Uri.UnescapeDataString(path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path);
    }

    /// <summary>Whether it names another server, or nothing that a server has.</summary>
    public static bool IsRemote(string href)
    {
        var colon = href.IndexOf(':', StringComparison.Ordinal);
        return href.StartsWith("//", StringComparison.Ordinal) || (colon > 1 && href[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'));
    }

    private static string Join(string folder, string path)
    {
        if (path.StartsWith('/') || IsRemote(path)) return path;
        return folder.Length == 0 || folder.EndsWith('/') ? folder + path : $"{folder[..(folder.LastIndexOf('/') + 1)]}{path}";
    }
}
