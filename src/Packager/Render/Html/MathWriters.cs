using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LlmEvolution.Packager.Render.Html;

internal sealed class MathBlockWriter(TextContext context) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj) => WriteBlock(renderer, obj.Lines.ToString(), context);

    /// <summary>In a box of its own that scrolls on narrow screens and can be reached by keyboard (WCAG 2.1.1, 1.4.10).</summary>
    public static void WriteBlock(HtmlRenderer renderer, string tex, TextContext context)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"math-block\" tabindex=\"0\">").Write(context.Tools.Formulas.Compile(tex, true).MathMl).WriteLine("</div>");
    }
}

internal sealed class MathInlineWriter(TextContext context) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj) =>
        renderer.Write(context.Tools.Formulas.Compile(obj.Content.ToString(), obj.DelimiterCount > 1).MathMl);
}
