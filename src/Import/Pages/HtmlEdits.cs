using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Import.Pages;

/// <summary>Raw HTML of a page.</summary>
internal static partial class HtmlEdits
{
    public static void Add(PageWork work, ImageShelf images)
    {
        foreach (var node in work.Document.Descendants().Where(n => n.Span.Start >= work.Page.BodyStart))
        {
            if (node is HtmlBlock block) AddBlock(work, block, images);
        }
        // One converter for the page's inlines: </a> needs to know what <a> was.
        var start = 0;
        var inlines = Converter(work, images, () => start);
        foreach (var inline in work.Document.Descendants<HtmlInline>().Where(i => i.Span.Start >= work.Page.BodyStart))
        {
            start = inline.Span.Start;
            if (HtmlTag.All(inline.Tag).FirstOrDefault() is not { IsComment: false } tag)
            {
                // Comments may stay; what else begins with < is for programs.
                if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal)) work.Edits.Delete(start, inline.Span.Length);
                continue;
            }
            var written = inlines.One(tag, inline: true);
            work.Edits.Replace(start, inline.Span.Length, work.InTable(start) ? written.Replace("\\\n", " ", StringComparison.Ordinal) : FollowedByLineEnd(work, inline) ? written.TrimEnd('\n') : written);
        }
    }

    private static void AddBlock(PageWork work, HtmlBlock block, ImageShelf images)
    {
        var html = work.Slice(block);
        if (OnlyComments().IsMatch(html)) return;
        var start = block.Span.Start;
        var text = Converter(work, images, () => start).All(html, t => Indent().Replace(t, "\n"));
        // What follows is Markdown of its own: a list must not swallow it.
        work.Edits.Replace(start, html.Length, "\n" + Blank().Replace(text, "\n\n").Trim() + "\n");
    }

    /// <summary>One comment or several and nothing else: these may stay.</summary>
    public static bool IsComment(string html) => OnlyComments().IsMatch(html);

    private static HtmlToMarkdown Converter(PageWork work, ImageShelf images, Func<int> start) => new(
        (descriptor, tag, what, help) => work.Report(descriptor, start() + tag.Start, tag.Written.Length, help, what),
        tag => images.FromHtml(work, tag, start() + tag.Start));

    private static bool FollowedByLineEnd(PageWork work, HtmlInline inline) => inline.Span.End + 1 < work.Text.Length && work.Text[inline.Span.End + 1] is '\r' or '\n';

    [GeneratedRegex(@"^(\s*<!--.*?-->)+\s*$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex OnlyComments();

    // Four spaces would make code of it.
    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Indent();

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex Blank();
}
