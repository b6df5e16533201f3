using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Source;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Import.Pages;

/// <summary>A page while it becomes a lesson: its Markdown as a tree with places, and what is to be changed.</summary>
internal sealed class PageWork
{
    private readonly List<(int Start, int End)> _code;
    private readonly List<(int Start, int End)> _tables;

    public PageWork(OutlinePage page, Dialect dialect, MarkdownDocument document, ImportContext context)
    {
        Page = page;
        Dialect = dialect;
        Document = document;
        Context = context;
        var nodes = document.Descendants().ToList();
        _code = [.. nodes.Where(n => n is CodeInline or CodeBlock and not MathBlock or HtmlBlock or HtmlInline).Select(n => (n.Span.Start, n.Span.End))];
        _tables = [.. nodes.OfType<Table>().Select(t => (t.Span.Start, t.Span.End))];
    }

    public OutlinePage Page { get; }

    public Dialect Dialect { get; }

    public MarkdownDocument Document { get; }

    public ImportContext Context { get; }

    public TextEdits Edits { get; private init; } = new();

    public SourceFile File => Page.File;

    public string Text => Page.File.Text;

    public string Title { get; set; } = "";

    /// <summary>Headings that stay, with the id that the source gave them.</summary>
    public List<(HeadingBlock Heading, string? Id)> Headings { get; } = [];

    /// <summary>Whether a place is inside code or HTML, where Markdown means nothing.</summary>
    public bool InCode(int offset) => _code.Exists(c => offset >= c.Start && offset <= c.End);

    /// <summary>A line break would end the row.</summary>
    public bool InTable(int offset) => _tables.Exists(t => offset >= t.Start && offset <= t.End);

    public string Slice(MarkdownObject node) => Text[node.Span.Start..Math.Min(Text.Length, node.Span.End + 1)];

    public void Report(Descriptor descriptor, int start, int length, string help, params object?[] arguments) =>
        Context.Diagnostics.Report(descriptor, File.Span(start, length), help, arguments);

    public SourceSpan Place(int start, int length) => File.Span(start, length);

    /// <summary>Plain text on one line, for messages.</summary>
    public static string Short(string text) => PlainText.Shorten(text.Trim().ReplaceLineEndings(" "), 60);
}
