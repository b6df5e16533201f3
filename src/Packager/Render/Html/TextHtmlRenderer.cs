using LlmEvolution.Packager.Markdown.Citations;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Markdig's HTML renderer with our own writers in front of its own.</summary>
internal sealed class TextHtmlRenderer : HtmlRenderer
{
    private TextHtmlRenderer(TextWriter writer, TextContext context, TermForm terms)
        : base(writer)
    {
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWriter(context));
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeWriter(context));
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkWriter(context, terms));
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkWriter());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new NothingWriter<HtmlBlock>());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new NothingWriter<HtmlInline>());
        ObjectRenderers.FindExact<EmphasisInlineRenderer>()!.GetTag = e => e.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(e);
        ObjectRenderers.AddRange(
        [
            new TableWriter(context),
            new BoxWriter(context),
            new MathBlockWriter(context),
            new MathInlineWriter(context),
            new CitationWriter(context),
            new HtmlDefinitionListRenderer(),
            new HtmlAbbreviationRenderer(),
            new HtmlFootnoteGroupRenderer(),
            new HtmlFootnoteLinkRenderer(),
        ]);
        ObjectRenderers.FindExact<EmphasisInlineRenderer>()!.GetTag = TagOf;
        // Blocks are looked up in order: code writers must see a formula last.
        ObjectRenderers.RemoveAll(r => r is CodeWriter);
        ObjectRenderers.Add(new CodeWriter(context));
    }

    public static string Render(MarkdownDocument document, TextContext context)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TextHtmlRenderer(writer, context, TermForm.PopOver).Render(document);
        return writer.ToString();
    }

    /// <summary>A short text without the paragraph around it; several paragraphs keep theirs.</summary>
    public static string RenderInline(MarkdownDocument document, TextContext context, TermForm terms = TermForm.PopOver)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new TextHtmlRenderer(writer, context, terms) { ImplicitParagraph = document.Count <= 1 };
        renderer.Render(document);
        return writer.ToString().Trim();
    }

    private static string? TagOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);

    private sealed class NothingWriter<T> : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj)
        {
        }
    }

    private sealed class CitationWriter(TextContext context) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline obj)
        {
            var source = context.Tools.Course.Sources[obj.Key];
            if (!context.NumbersSources)
            {
                renderer.Write(" (").WriteEscape(source.Authors.Split(',')[0]).Write(source.Year is { } year ? $" {year})" : ")");
                return;
            }
            var (number, mark) = context.Cite(obj.Key);
            renderer.Write($"<sup class=\"cite\"><a id=\"{mark}\" href=\"#{TextContext.AnchorOf(source)}\">{number}</a></sup>");
        }
    }
}
