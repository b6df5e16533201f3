using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Docs;

/// <summary>
/// Makes a lesson's body of a file that is read on the forge as well. Only this differs: the title is front matter, links between
/// files name lessons, a table must have a caption, and a code block a language.
/// </summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <param name="file">From the repository's root, with forward slashes.</param>
    /// <exception cref="ManualException">It has no title, or a link leads nowhere.</exception>
    public static PageText Read(SitePlaces places, string file)
    {
        var text = File.ReadAllText(places.PathOf(file)).ReplaceLineEndings("\n");
        var document = Markdig.Markdown.Parse(text, s_pipeline);
        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } heading) throw new ManualException($"{file}: does not begin with '# Title'");

        var links = new PageLinks(places, file, text);
        var edits = document.Descendants<LinkInline>().Select(links.Edit).OfType<Edit>()
            .Concat(document.Descendants<Table>().Select(t => Caption(t, text)).OfType<Edit>())
            .Concat(document.Descendants<FencedCodeBlock>().Where(c => string.IsNullOrEmpty(c.Info)).Select(Plain))
            .Append(new Edit(heading.Span.Start, heading.Span.End + 1, ""));
        return new PageText(text[(heading.Span.Start + 2)..(heading.Span.End + 1)].Trim(), Apply(text, edits), links.Images);
    }

    /// <summary>The nearest heading above a table says what it shows, unless its author did.</summary>
    private static Edit? Caption(Table table, string text)
    {
        var siblings = table.Parent!;
        var index = siblings.IndexOf(table);
        if (index > 0 && siblings[index - 1] is ParagraphBlock paragraph && text.AsSpan(paragraph.Span.Start).StartsWith("Table: ")) return null;
        var heading = siblings.Take(index).OfType<HeadingBlock>().Last();
        return new Edit(table.Span.Start, table.Span.Start, $"Table: {text[heading.Span.Start..(heading.Span.End + 1)].TrimStart('#', ' ')}\n\n");
    }

    /// <summary>A code block must name its language.</summary>
    private static Edit Plain(FencedCodeBlock code)
    {
        var behind = code.Span.Start + code.OpeningFencedCharCount;
        return new Edit(behind, behind, "text");
    }

    private static string Apply(string text, IEnumerable<Edit> edits)
    {
        // From the end, so that places further up stay true.
        foreach (var edit in edits.OrderByDescending(e => e.Start)) text = string.Concat(text.AsSpan(0, edit.Start), edit.Text, text.AsSpan(edit.End));
        return text;
    }
}

/// <summary>A stretch of a text, end excluded, and what stands there instead.</summary>
internal sealed record Edit(int Start, int End, string Text);
