using System.Text.RegularExpressions;
using LlmEvolution.Packager.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Import.Pages;

/// <summary>The title leaves the body, and the other headings begin at level 2 and leave no level out.</summary>
internal static partial class HeadingEdits
{
    public static void Add(PageWork work)
    {
        var headings = work.Document.Descendants<HeadingBlock>().ToList();
        var first = work.Document.FirstOrDefault(b => b is not HtmlBlock and not LinkReferenceDefinitionGroup && !MdxEdits.IsModuleCode(b, work));
        var titled = first is HeadingBlock { Level: 1 } heading && TextOf(heading).Length > 0 ? heading : null;
        work.Title = Title(work, titled);
        if (titled is not null && (!work.Page.TitleIsFinal || TextOf(titled) == work.Title))
        {
            work.Edits.Delete(titled.Span.Start, titled.Span.Length);
            headings.Remove(titled);
        }
        Level(headings, work.Text, work.Edits);
        foreach (var next in headings) work.Headings.Add((next, IdOf(work, next)));
    }

    /// <summary>Levels from 2 on, none left out.</summary>
    public static void Level(MarkdownDocument document, string text, TextEdits edits) => Level(document.Descendants<HeadingBlock>(), text, edits);

    private static void Level(IEnumerable<HeadingBlock> headings, string text, TextEdits edits)
    {
        var open = new Stack<int>();
        foreach (var next in headings)
        {
            while (open.TryPeek(out var above) && above >= next.Level) open.Pop();
            var level = Math.Min(6, 2 + open.Count);
            open.Push(next.Level);
            if (level != next.Level || next.IsSetext) Write(next, level, text, edits);
        }
    }

    private static string Title(PageWork work, HeadingBlock? heading)
    {
        if (work.Page.TitleIsFinal && work.Page.Title is { Length: > 0 } final) return final;
        if (heading is not null) return TextOf(heading);
        if (work.Page.Title is { Length: > 0 } title) return title;
        var made = Names.Title(work.Page.Name);
        work.Report(ImportDiagnostics.NoTitle, work.Page.BodyStart, 0, "write the title into the lesson's front matter", made);
        return made;
    }

    private static void Write(HeadingBlock heading, int level, string text, TextEdits edits)
    {
        var hashes = new string('#', level);
        if (!heading.IsSetext)
        {
            edits.Replace(heading.Span.Start, heading.Level, hashes);
            return;
        }
        var written = text[heading.Span.Start..Math.Min(text.Length, heading.Span.End + 1)];
        var end = written.TrimEnd().LastIndexOf('\n');
        edits.Insert(heading.Span.Start, hashes + " ");
        if (end < 0) return;
        // The line below, and line ends inside the text: a heading with number signs has one line.
        for (var i = written.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i < end; i = written.IndexOf('\n', i + 1)) edits.Replace(heading.Span.Start + i, 1, " ");
        edits.Delete(heading.Span.Start + end, written.Length - end);
    }

    /// <summary><c>## Title {#id}</c>: the braces go, and links to the id are led to the heading's own.</summary>
    private static string? IdOf(PageWork work, HeadingBlock heading)
    {
        if (CustomId().Match(work.Slice(heading)) is not { Success: true } custom) return heading.TryGetAttributes()?.Id;
        work.Edits.Delete(heading.Span.Start + custom.Index, custom.Length);
        return custom.Groups[1].Value;
    }

    private static string TextOf(HeadingBlock heading) => CustomId().Replace(PlainText.Of(heading), "").Trim();

    [GeneratedRegex(@"\s*\{\s*#([A-Za-z0-9_:.-]+)[^}\n]*\}[ \t]*(?=$|\r?\n)")]
    private static partial Regex CustomId();
}
