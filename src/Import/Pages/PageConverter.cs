using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Blocks;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Import.Pages;

/// <param name="Body">Markdown as lessons have it; empty for an outline.</param>
internal sealed record ConvertedPage(string Title, string Summary, int Minutes, string Body);

/// <summary>A page of the source as the body of a lesson.</summary>
internal static partial class PageConverter
{
    // Characters of a summary made from the text.
    private const int SummaryLimit = 200;

    /// <summary>All changes but those of links, for which every page has to be known. Null when the page cannot be parsed (reported).</summary>
    public static PageWork? Begin(OutlinePage page, Dialect dialect, ImportContext context, ImageShelf images)
    {
        var findings = new DiagnosticBag();
        if (context.Markdown.Parse(page.File, page.BodyStart, findings) is not { } document)
        {
            context.Diagnostics.Report(ImportDiagnostics.Page, page.File.Span(page.BodyStart), "flatten its lists, quotes and brackets and import again", page.File.Path, findings.First().Message);
            return null;
        }
        var work = new PageWork(page, dialect, document, context);
        HeadingEdits.Add(work);
        BoxEdits.Add(work);
        CodeEdits.Add(work);
        FormulaEdits.Add(work);
        MdxEdits.Add(work);
        HtmlEdits.Add(work, images);
        images.Add(work);
        DirectiveEdits.Add(work);
        return work;
    }

    /// <summary>From the source's ids of headings to those that the lesson will have.</summary>
    public static IReadOnlyDictionary<string, string> Sections(PageWork work)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var made = Parse(work.Context, Body(work, work.Edits, null)).Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).ToList();
        // Where HTML or a component held a heading the two do not go together, and no link can be sure of its section.
        if (made.Count != work.Headings.Count) return found;
        foreach (var ((_, id), now) in work.Headings.Zip(made))
        {
            if (id is not null && now is not null) found.TryAdd(id, now);
        }
        return found;
    }

    public static ConvertedPage Finish(PageWork work, PageMap map)
    {
        var edits = work.Edits.Copy();
        LinkEdits.Add(work, edits, map);
        var body = Body(work, edits, map);
        var document = Parse(work.Context, body);
        if (!document.Any(b => b is not LinkReferenceDefinitionGroup and not HtmlBlock)) body = "";
        var minutes = (int)Math.Clamp(Math.Round(ReadingTime.Of(document, 0), MidpointRounding.AwayFromZero), 1, 600);
        var summary = work.Page.Summary ?? document.OfType<ParagraphBlock>().Select(p => PlainText.Of(p)).FirstOrDefault(t => t.Length > 0) ?? work.Title;
        return new ConvertedPage(work.Title, PlainText.Shorten(summary.ReplaceLineEndings(" "), SummaryLimit), minutes, body);
    }

    private static string Body(PageWork work, TextEdits edits, PageMap? map) =>
        new Remainders(work.Context, map).Escape(OneBlank(edits.Apply(work.Text, work.Page.BodyStart).ReplaceLineEndings("\n").Trim('\n', ' ')) + "\n");

    /// <summary>What was taken away leaves empty lines behind; in code they mean something.</summary>
    private static string OneBlank(string text)
    {
        var lines = new List<string>();
        string? fence = null;
        foreach (var line in text.Split('\n'))
        {
            var mark = Fence().Match(line).Groups[1].Value;
            if (fence is null && mark.Length > 0) fence = mark;
            else if (fence is not null && mark.StartsWith(fence, StringComparison.Ordinal)) fence = null;
            if (fence is not null || line.Trim().Length > 0 || (lines.Count > 0 && lines[^1].Trim().Length > 0)) lines.Add(line);
        }
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})")]
    private static partial Regex Fence();

    public static MarkdownDocument Parse(ImportContext context, string body) => context.Markdown.Parse(new LlmEvolution.Packager.Source.SourceFile("page.md", body), 0, []) ?? [];
}
