using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Caching;

namespace LlmEvolution.Packager.Bundle;

/// <summary>
/// Pages are rendered once for all targets; what differs is whom they may talk to. That stands once in a page, in the
/// Content-Security-Policy that every document has (docs/page-contract.md). A theme may write a policy of its own.
/// </summary>
internal sealed partial class PagePolicy(BuildCache? cache)
{
    public const string SameOrigin = "'self'";

    private const string Directive = "connect-src";

    // What differs from target to target is made once for those that are alike.
    private readonly Dictionary<(FileContent Content, string Sources), PackageFile> _allowed = [];

    public PackageFile Allow(PackageFile file, string sources)
    {
        if (sources == SameOrigin || !file.Path.EndsWith(".html", StringComparison.Ordinal)) return file;
        var content = file.Content ?? new FileContent(ReadAll(file));
        if (_allowed.TryGetValue((content, sources), out var known)) return known;
        return _allowed[(content, sources)] = PackageFile.Of(file.Path, Allow(content, sources));
    }

    private static byte[] ReadAll(PackageFile file)
    {
        using var source = file.Open();
        using var buffer = new MemoryStream();
        source.CopyTo(buffer);
        return buffer.ToArray();
    }

    private FileContent Allow(FileContent content, string sources)
    {
        if (cache is null) return new FileContent(Rewrite(content, sources));
        byte[] source = [.. Encoding.UTF8.GetBytes(sources + "\n"), .. content.Pack().Bytes];
        return new FileContent(new PackedContent(cache.Get("policy", source, () => PackedContent.Of(Rewrite(content, sources)).Bytes)));
    }

    private static byte[] Rewrite(FileContent content, string sources)
    {
        using var reader = new StreamReader(content.Open());
        return Encoding.UTF8.GetBytes(Policy().Replace(reader.ReadToEnd(), policy => Replace(policy, sources), 1));
    }

    /// <returns>The sources of connect-src, empty where a policy has none; null without a policy, which keeps a page from nobody.</returns>
    public static string? SourcesOf(string html)
    {
        if (Policy().Match(html) is { Success: true } policy)
            return Directives(policy).Select(d => d.Split(' ', 2)).FirstOrDefault(d => d[0] == Directive)?.ElementAtOrDefault(1) ?? "";
        return html.Contains("Content-Security-Policy\"", StringComparison.OrdinalIgnoreCase) ? "" : null;
    }

    private static string Replace(Match policy, string sources)
    {
        var directives = Directives(policy).ToList();
        var place = directives.FindIndex(d => d.Split(' ')[0] == Directive);
        if (place < 0) directives.Add($"{Directive} {sources}");
        else directives[place] = $"{Directive} {sources}";
        var content = string.Join("; ", directives).Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        return policy.Groups["before"].Value + content + policy.Groups["after"].Value;
    }

    private static IEnumerable<string> Directives(Match policy) => WebUtility.HtmlDecode(policy.Groups["content"].Value)
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The name before the content, as HTML is usually written, and the content in double quotes: it holds single ones.
    [GeneratedRegex("""(?<before><meta\s[^>]*?http-equiv="?Content-Security-Policy"?\s[^>]*?content=")(?<content>[^"]*)(?<after>")""", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
