using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Captions;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>A table in a box of its own that scrolls on narrow screens and can be reached by keyboard (WCAG 2.1.1, 1.4.10).</summary>
internal sealed class TableWriter(TextContext context) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var caption = CaptionExtension.CaptionOf(obj);
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape(caption is null ? context.Words.Text("table") : PlainText.Of(caption)).Write("\"><table>");
        if (caption is not null)
        {
            renderer.Write("<caption>");
            renderer.WriteLeafInline(caption);
            renderer.Write("</caption>");
        }
        WriteRows(renderer, obj, obj.OfType<TableRow>().Where(r => r.IsHeader), "thead");
        WriteRows(renderer, obj, obj.OfType<TableRow>().Where(r => !r.IsHeader), "tbody");
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string part)
    {
        renderer.Write($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++) WriteCell(renderer, table, (TableCell)row[i], i, row.IsHeader);
            renderer.Write("</tr>");
        }
        renderer.Write($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableCell cell, int column, bool header)
    {
        // The first column names its row.
        var (tag, scope) = header ? ("th", " scope=\"col\"") : column == 0 ? ("th", " scope=\"row\"") : ("td", "");
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var style = alignment switch
        {
            TableColumnAlign.Right => " class=\"num\"",
            TableColumnAlign.Center => " class=\"mid\"",
            _ => "",
        };
        renderer.Write($"<{tag}{scope}{style}>");
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count <= 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = before;
        renderer.Write($"</{tag}>");
    }
}
