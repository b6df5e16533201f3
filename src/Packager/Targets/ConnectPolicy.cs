using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Targets;

/// <summary>
/// connect-src in the Content-Security-Policy of pages. Pages are rendered once for all targets and allow requests to their
/// own origin only; a host that is somewhere else is let in here, and nothing else about the policy changes.
/// </summary>
internal static partial class ConnectPolicy
{
    public const string Self = "'self'";

    private const string Directive = "connect-src";

    public static ImmutableArray<PackageFile> Apply(ImmutableArray<PackageFile> files, string sources) =>
        sources == Self ? files : [.. files.Select(f => f.Path.EndsWith(".html", StringComparison.Ordinal) ? Apply(f, sources) : f)];

    /// <returns>The sources of connect-src; null where the page has none or no policy.</returns>
    public static string? Of(string html) => Policy().Match(html) is { Success: true } policy
        ? Directives(policy).Select(d => d.Split(' ', 2)).FirstOrDefault(d => d[0] == Directive)?.ElementAtOrDefault(1)
        : null;

    private static PackageFile Apply(PackageFile file, string sources)
    {
        using var reader = new StreamReader(file.Open());
        return PackageFile.Text(file.Path, Policy().Replace(reader.ReadToEnd(), policy => Replace(policy, sources), 1));
    }

    private static string Replace(Match policy, string sources)
    {
        var others = Directives(policy).ToList();
        var place = others.FindIndex(d => d.Split(' ')[0] == Directive);
        if (place < 0) others.Add($"{Directive} {sources}");
        else others[place] = $"{Directive} {sources}";
        var content = string.Join("; ", others).Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        return policy.Groups["before"].Value + content + policy.Groups["after"].Value;
    }

    private static IEnumerable<string> Directives(Match policy) => WebUtility.HtmlDecode(policy.Groups["content"].Value)
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The name before the content, as HTML is usually written, and the content in double quotes: it holds single ones.
    [GeneratedRegex("""(?<before><meta\s[^>]*?http-equiv="?Content-Security-Policy"?\s[^>]*?content=")(?<content>[^"]*)(?<after>")""", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
