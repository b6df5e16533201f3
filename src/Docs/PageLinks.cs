using Markdig.Syntax.Inlines;

namespace LlmEvolution.Docs;

/// <summary>The links of one file: to a lesson where the manual has the page, and a name where only the repository has it.</summary>
internal sealed class PageLinks(SitePlaces places, string file, string text)
{
    private readonly List<(string Source, string Name)> _images = [];

    public IReadOnlyList<(string Source, string Name)> Images => _images;

    /// <returns>Null: the link stays as it is.</returns>
    /// <exception cref="ManualException">It leads nowhere.</exception>
    public Edit? Edit(LinkInline link)
    {
        if (link.Url is not { Length: > 0 } url || url[0] == '#' || url.Contains(':', StringComparison.Ordinal)) return null;
        var (path, section) = Split(url);
        var target = Resolve(path);
        if (!places.Exists(target)) throw new ManualException($"{file}: there is no {target}, which '{url}' leads to");
        if (link.IsImage) return Image(link, target);

        var label = text[(link.Span.Start + 1)..(link.UrlSpan.Start - 2)];
        if (places.Find(target) is not { } place) return new Edit(link.Span.Start, link.Span.End + 1, Name(label, target));
        var lesson = section is null ? place : $"{place.Split('#')[0]}#{section}";
        return new Edit(link.UrlSpan.Start, link.UrlSpan.End + 1, "lesson:" + lesson);
    }

    private Edit Image(LinkInline link, string target)
    {
        // One folder of pictures for each part: the path, flat, keeps names apart.
        var name = target.Replace('/', '-');
        _images.Add((places.PathOf(target), name));
        return new Edit(link.UrlSpan.Start, link.UrlSpan.End + 1, "images/" + name);
    }

    private static string Name(string label, string target) =>
        label.Trim('`', '/') == target.Trim('/') ? $"`{target}`" : $"{label} (`{target}`)";

    private static (string Path, string? Section) Split(string url) =>
        url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (url[..hash], url[(hash + 1)..]) : (url, null);

    private string Resolve(string path)
    {
        var parts = new Stack<string>(file.Split('/')[..^1]);
        foreach (var part in path.TrimEnd('/').Split('/').Where(p => p != "."))
        {
            if (part != "..") parts.Push(part);
            else if (!parts.TryPop(out _)) throw new ManualException($"{file}: '{path}' leaves the repository");
        }
        return string.Join('/', parts.Reverse());
    }
}
