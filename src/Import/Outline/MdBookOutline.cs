using System.Collections.Immutable;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import.Outline;

/// <summary>
/// mdBook: <c>src/SUMMARY.md</c> has the chapters. Parts are modules. Without parts, a chapter with chapters below it is a
/// module, and those in a row without any make one together.
/// </summary>
internal static class MdBookOutline
{
    public static BookOutline Read(string folder, ImportContext context)
    {
        var toml = context.Has("book.toml") && context.Text("book.toml") is { } settings ? new BookToml(settings) : null;
        var summary = context.Text($"{folder}SUMMARY.md")!;
        var title = toml?["book.title"];
        var chapters = SummaryReader.Read(summary, context);
        var modules = chapters.Any(c => c.Part is not null) ? ByParts(chapters, title) : ByChapters(chapters, title);
        return new BookOutline(
            title,
            toml?["book.description"],
            [.. modules.Select(m => new OutlineModule(m.Title, m.Title, [.. m.Chapters.Select(c => Page(folder, c, summary, context)).OfType<OutlinePage>()], [])).Where(m => m.Pages.Length > 0)],
            new Dialect { Formulas = false, MathJax = toml?["output.html.mathjax-support"] == "true", Root = folder.TrimEnd('/') });
    }

    private static IEnumerable<(string Title, List<SummaryChapter> Chapters)> ByParts(IReadOnlyList<SummaryChapter> chapters, string? title)
    {
        (string Title, List<SummaryChapter> Chapters)? open = null;
        foreach (var chapter in chapters)
        {
            var part = chapter.Part ?? title ?? "Introduction";
            if (open is { } current && current.Title == part)
            {
                current.Chapters.Add(chapter);
                continue;
            }
            if (open is not null) yield return open.Value;
            open = (part, [chapter]);
        }
        if (open is not null) yield return open.Value;
    }

    private static IEnumerable<(string Title, List<SummaryChapter> Chapters)> ByChapters(IReadOnlyList<SummaryChapter> chapters, string? title)
    {
        (string Title, List<SummaryChapter> Chapters)? open = null;
        for (var i = 0; i < chapters.Count; i++)
        {
            var chapter = chapters[i];
            var holds = chapter.Level == 0 && i + 1 < chapters.Count && chapters[i + 1].Level > 0;
            var starts = chapter.Level == 0 && (holds || open is null || open.Value.Chapters.Exists(c => c.Level > 0));
            if (starts)
            {
                if (open is not null) yield return open.Value;
                open = (holds ? chapter.Title : title ?? "Introduction", []);
            }
            open!.Value.Chapters.Add(chapter);
        }
        if (open is not null) yield return open.Value;
    }

    private static OutlinePage? Page(string folder, SummaryChapter chapter, SourceFile summary, ImportContext context)
    {
        if (chapter.Path is null)
        {
            context.Diagnostics.Report(ImportDiagnostics.Draft, chapter.Place, "write the chapter and import again, or add a lesson with 'status: outline'", chapter.Title);
            return null;
        }
        if (CoursePath.Combine(summary.Path, chapter.Path) is not { } path || !context.Has(path))
        {
            context.Diagnostics.Report(ImportDiagnostics.NoFile, chapter.Place, "correct the path in SUMMARY.md", chapter.Path);
            return null;
        }
        return PageFiles.Load(path, context) is { } page
            ? new OutlinePage(page.File, page.BodyStart, FolderOutline.NameOf(path[folder.Length..])) { Title = chapter.Title, Summary = page["description"] }
            : null;
    }
}
