using LlmEvolution.Packager.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Import.Pages;

/// <summary>Where the pages of the source are in the course.</summary>
/// <param name="Lessons">From paths of pages to ids of lessons.</param>
/// <param name="Sections">For each path, from the source's ids of headings to the lesson's.</param>
internal sealed record PageMap(IReadOnlyDictionary<string, string> Lessons, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Sections);

/// <summary>Links between pages become links between lessons; those that lead nowhere keep their text.</summary>
internal static class LinkEdits
{
    public static void Add(PageWork work, TextEdits edits, PageMap map)
    {
        foreach (var link in work.Document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsExternal(l.Url) && l.Span.Start >= work.Page.BodyStart))
            work.Report(ImportDiagnostics.Link, link.Span.Start, link.Span.Length, "write a whole address with https://", PageWork.Short(link.Url), "links of this kind are not allowed");
        foreach (var link in work.Document.Descendants<LinkInline>().Where(l => !l.IsImage && l.Span.Start >= work.Page.BodyStart && !work.InCode(l.Span.Start)))
        {
            var url = link.Url ?? "";
            if (IsExternal(url))
            {
                if (link.FirstChild is null) edits.Replace(link.Span.Start, link.Span.Length, $"<{url}>");
                continue;
            }
            var (target, why) = Resolve(work, url, map);
            if (target is null) work.Report(ImportDiagnostics.Link, link.Span.Start, link.Span.Length, "write [text](lesson:some-id), or a whole address with https://", PageWork.Short(url), why);
            var first = link.FirstChild?.Span.Start ?? link.Span.Start + 1;
            var end = link.LastChild is { } last ? last.Span.End + 1 : first;
            // Only the marks around the text are replaced: the text may hold edits of its own.
            if (target is null) edits.Delete(link.Span.Start, first - link.Span.Start);
            edits.Replace(end, link.Span.End + 1 - end, target is null ? "" : $"]({target})");
        }
    }

    /// <summary>An address that lessons may hold as it is.</summary>
    public static bool IsExternal(string url) => new[] { "https://", "http://", "mailto:" }.Any(s => url.StartsWith(s, StringComparison.OrdinalIgnoreCase) && url.Length > s.Length);

    private static (string? Target, string Why) Resolve(PageWork work, string url, PageMap map)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]);
        var path = Uri.UnescapeDataString((hash < 0 ? url : url[..hash]).Split('?')[0]);
        if (path.Length == 0) return fragment is { Length: > 0 } && Section(work, work.File.Path, fragment, map) is { } own ? ($"#{own}", "") : (null, "the page has no such section");
        if (path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)) return (null, "links of this kind are not allowed");
        if (PageOf(work, path, map) is not { } page) return (null, work.Context.Has(Combine(work, path) ?? "") ? "it is a file and no page" : "there is no such page");
        var lesson = $"lesson:{map.Lessons[page]}";
        if (fragment is not { Length: > 0 }) return (lesson, "");
        if (Section(work, page, fragment, map) is { } section) return ($"{lesson}#{section}", "");
        work.Context.Diagnostics.Report(ImportDiagnostics.NoFile, work.Place(work.Page.BodyStart, 0), "the link leads to the beginning of the page", $"{page}#{fragment}");
        return (lesson, "");
    }

    private static string? Section(PageWork work, string page, string fragment, PageMap map) =>
        map.Sections.TryGetValue(page, out var sections) ? sections.GetValueOrDefault(fragment) ?? sections.GetValueOrDefault(fragment.ToLowerInvariant()) : null;

    private static string? PageOf(PageWork work, string path, PageMap map)
    {
        if (path.StartsWith('/') && work.Dialect.Addresses.TryGetValue(path.TrimEnd('/'), out var address) && map.Lessons.ContainsKey(address)) return address;
        if (Combine(work, path) is not { } place) return null;
        place = place.TrimEnd('/');
        var bare = place.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? place[..^".html".Length] : place;
        var index = place.Length == 0 ? "" : place + "/";
        string[] candidates = [place, bare + ".md", bare + ".mdx", index + "README.md", index + "index.md", index + "index.mdx", index + "_index.md"];
        return candidates.FirstOrDefault(map.Lessons.ContainsKey);
    }

    private static string? Combine(PageWork work, string path) => path.StartsWith('/') ? path.TrimStart('/') : CoursePath.Combine(work.File.Path, path);
}
