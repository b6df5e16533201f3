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
        var open = new Stack<int>();
        foreach (var next in headings)
        {
            if (next == titled && (!work.Page.TitleIsFinal || TextOf(next) == work.Title))
            {
                work.Edits.Delete(next.Span.Start, next.Span.Length);
                continue;
            }
            while (open.TryPeek(out var above) && above >= next.Level) open.Pop();
            var level = Math.Min(6, 2 + open.Count);
            open.Push(next.Level);
            Write(work, next, level);
            work.Headings.Add((next, IdOf(work, next)));
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

    private static void Write(PageWork work, HeadingBlock heading, int level)
    {
        var hashes = new string('#', level);
        if (heading.IsSetext)
        {
            var text = work.Slice(heading);
            var end = text.TrimEnd().LastIndexOf('\n');
            work.Edits.Insert(heading.Span.Start, hashes + " ");
            if (end < 0) return;
            // The line below, and line ends inside the text: a heading with number signs has one line.
            for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i < end; i = text.IndexOf('\n', i + 1)) work.Edits.Replace(heading.Span.Start + i, 1, " ");
            work.Edits.Delete(heading.Span.Start + end, text.Length - end);
            return;
        }
        work.Edits.Replace(heading.Span.Start, heading.Level, hashes);
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
