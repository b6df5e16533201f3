using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LlmEvolution.Packager.Render.Html;

internal sealed class MathBlockWriter(TextContext context) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"math-block\" tabindex=\"0\">").Write(context.Tools.Formulas.Compile(obj.Lines.ToString(), true).MathMl).WriteLine("</div>");
    }
}

internal sealed class MathInlineWriter(TextContext context) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj) =>
        renderer.Write(context.Tools.Formulas.Compile(obj.Content.ToString(), obj.DelimiterCount > 1).MathMl);
}
