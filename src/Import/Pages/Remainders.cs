using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Boxes;
using LlmEvolution.Packager.Markdown.Citations;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Import.Pages;

/// <summary>
/// What only becomes Markdown by the conversion: text out of HTML may read like a heading, a formula or a tag. Nothing is taken
/// away here: what a lesson may not hold is escaped, so that it reads as the characters that it was.
/// </summary>
internal sealed class Remainders(ImportContext context, PageMap? map)
{
    // Each pass takes the outermost of what overlaps.
    private const int Passes = 4;

    public string Escape(string body)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            var edits = new TextEdits();
            var document = PageConverter.Parse(context, body);
            foreach (var node in document.Descendants()) Add(node, body, edits);
            HeadingEdits.Level(document, body, edits);
            var next = edits.Apply(body, 0);
            if (next == body) break;
            body = next;
        }
        return body;
    }

    private void Add(MarkdownObject node, string body, TextEdits edits)
    {
        var start = node.Span.Start;
        if (start >= body.Length) return;
        switch (node)
        {
            case HtmlBlock block when !HtmlEdits.IsComment(body[start..Math.Min(body.Length, block.Span.End + 1)]):
                EscapeAll(body, block, '<', edits);
                break;
            case HtmlInline inline when !HtmlEdits.IsComment(inline.Tag):
                edits.Insert(start, "\\");
                break;
            case AutolinkInline link when !link.IsEmail && !LinkEdits.IsExternal(link.Url):
                edits.Insert(start, "\\");
                break;
            case HtmlEntityInline entity when ControlCharacters.IndexIn(entity.Transcoded.ToString()) >= 0:
                edits.Insert(start, "\\");
                break;
            case CitationInline:
                edits.Insert(start, "\\");
                break;
            case LinkInline { IsImage: true } image when image.Url is not { } url || !(url.StartsWith("figures/", StringComparison.Ordinal) || url.StartsWith("decorative:figures/", StringComparison.Ordinal)):
                edits.Insert(start, "\\");
                break;
            case LinkInline { IsImage: false } link when !MayStay(link.Url ?? ""):
                edits.Insert(start, "\\");
                break;
            case MathInline math when context.Formulas.Compile(math.Content.ToString(), math.DelimiterCount > 1).Problem is not null:
                EscapeAll(body, math, '$', edits);
                break;
            case MathBlock math when context.Formulas.Compile(math.Lines.ToString(), true).Problem is not null:
                EscapeAll(body, math, '$', edits);
                break;
            case CustomContainer box when !BoxKind.All.Contains(box.Info ?? ""):
                ReplaceLine(body, start, ':', " note", edits);
                break;
            case FencedCodeBlock fence and not MathBlock when fence.Info is "check" || BlockFences.IsBlock(fence):
                ReplaceLine(body, start, fence.FencedChar, "text", edits);
                break;
        }
    }

    private bool MayStay(string url)
    {
        if (map is null || LinkEdits.IsExternal(url) || url.StartsWith('#')) return true;
        return url.StartsWith("lesson:", StringComparison.Ordinal) && map.Lessons.Values.Contains(url["lesson:".Length..].Split('#')[0]);
    }

    private static void EscapeAll(string body, MarkdownObject node, char mark, TextEdits edits)
    {
        for (var i = node.Span.Start; i <= Math.Min(node.Span.End, body.Length - 1); i++)
        {
            if (body[i] == mark && (i == 0 || body[i - 1] != '\\')) edits.Insert(i, "\\");
        }
    }

    /// <summary>What stands behind the marks of a fence, up to the end of its line.</summary>
    private static void ReplaceLine(string body, int start, char mark, string text, TextEdits edits)
    {
        while (start < body.Length && body[start] == mark) start++;
        var end = body.IndexOf('\n', start);
        edits.Replace(start, (end < 0 ? body.Length : end) - start, text);
    }
}
