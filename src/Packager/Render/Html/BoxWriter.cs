using System.Net;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LlmEvolution.Packager.Render.Html;

internal sealed class BoxWriter(TextContext context) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        var kind = obj.Info!;
        // What a screen reader and print say where the theme shows a colour.
        var label = WebUtility.HtmlEncode(context.Words.Text(kind));
        renderer.EnsureLine();
        renderer.Write($"<div class=\"box box-{kind}\" role=\"note\" aria-label=\"{label}\"><p class=\"box-title\"><span class=\"box-kind\">{label}</span>");
        if (!string.IsNullOrWhiteSpace(obj.Arguments)) renderer.Write(" <span>").WriteEscape(obj.Arguments.Trim()).Write("</span>");
        renderer.WriteLine("</p>");
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = before;
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
