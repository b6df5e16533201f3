using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Import.Pages;

/// <summary>The figures folder of one module: images that pages show, each once, under a name that packages may hold.</summary>
internal sealed class ImageShelf(ImportContext context)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>From the name in the figures folder to the path in the source.</summary>
    public IEnumerable<(string Name, string Path)> Files => _names.Select(n => (n.Value, n.Key));

    public void Add(PageWork work)
    {
        foreach (var link in work.Document.Descendants<LinkInline>().Where(l => l.IsImage && l.Span.Start >= work.Page.BodyStart && !work.InCode(l.Span.Start)))
        {
            var alt = link.FirstChild is { } first ? work.Text[first.Span.Start..Math.Min(work.Text.Length, (link.LastChild ?? first).Span.End + 1)] : "";
            work.Edits.Replace(link.Span.Start, link.Span.Length, Write(work, link.Url ?? "", alt, link.Title, link.Span.Start, link.Span.Length, linked: link.Parent is LinkInline));
        }
    }

    public string FromHtml(PageWork work, HtmlTag tag, int start) =>
        Write(work, tag["src"] ?? "", Escape(tag["alt"] ?? ""), tag["title"], start, tag.Written.Length, linked: false);

    private string Write(PageWork work, string url, string alt, string? title, int start, int length, bool linked)
    {
        if (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            Report("it is on another server, and a package holds all it needs", "save it beside the page and import again");
            return linked || url.Contains('>', StringComparison.Ordinal) ? alt : $"[{(alt.Length == 0 ? Escape(url) : alt)}](<{url}>)";
        }
        if (PathOf(work, url) is not { } path)
        {
            work.Report(ImportDiagnostics.NoFile, start, length, "copy it into the source, or correct the path", PageWork.Short(url));
            return alt;
        }
        if (ProblemOf(path) is var (problem, help))
        {
            Report(problem, help);
            return alt;
        }
        var address = "figures/" + NameOf(path);
        if (alt.Trim().Length == 0)
        {
            work.Report(ImportDiagnostics.NoAlternative, start, length, "say what it shows between the square brackets, and remove 'decorative:'", path);
            return $"![](decorative:{address})";
        }
        return string.IsNullOrWhiteSpace(title) ? $"![{alt}]({address})" : $"![{alt}]({address} \"{title.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\")";

        void Report(string why, string what) => work.Report(ImportDiagnostics.Image, start, length, what, PageWork.Short(url), why);
    }

    private string? PathOf(PageWork work, string url)
    {
        var path = Uri.UnescapeDataString(url.Split('?', '#')[0]);
        var candidates = path.StartsWith("@site/", StringComparison.Ordinal) ? [path["@site/".Length..]]
            : path.StartsWith('/') ? new[] { (work.Dialect.Root.Length == 0 ? "" : work.Dialect.Root + "/") + path.TrimStart('/'), path.TrimStart('/') }
            : CoursePath.Combine(work.File.Path, path) is { } beside ? [beside] : [];
        return candidates.FirstOrDefault(context.Has);
    }

    private (string Problem, string Help)? ProblemOf(string path)
    {
        if (!MediaLoader.IsImage(path)) return ("its format is not one of " + string.Join(", ", MediaLoader.Formats), "save it as one of these and import again");
        var media = context.Media(path);
        if (media.Problem is { } broken) return (broken, "save it again from the program that made it");
        if (media.Svg is null) return null;
        var problem = SvgFigure.Read(media.Svg).Problems.FirstOrDefault(p => p.Descriptor.Severity == Severity.Error);
        return problem is null ? null : ("as an SVG it would stand inside the page, but " + problem.Message, "save it as PNG or WebP, or follow the rules for figures in docs/authoring.md");
    }

    private string NameOf(string path)
    {
        if (_names.TryGetValue(path, out var known)) return known;
        var bare = Names.Slug(Path.GetFileNameWithoutExtension(path));
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (bare.Length == 0) bare = "image";
        var name = bare + extension;
        for (var n = 2; _names.ContainsValue(name); n++) name = string.Create(CultureInfo.InvariantCulture, $"{bare}-{n}{extension}");
        return _names[path] = name;
    }

    private static string Escape(string text) => Quizzes.QuizText.Escape(text.ReplaceLineEndings(" "));
}
