using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Checks;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>Code with colours; a fence named check is a question, one named after a block is that block.</summary>
internal sealed class CodeWriter(TextContext context) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.EnsureLine();
        if (obj is FencedCodeBlock fence && CheckFences.QuestionOf(fence) is { } question)
        {
            renderer.WriteLine(QuestionHtml.Render(question, context, inline: true));
            return;
        }
        if (obj is FencedCodeBlock named && BlockFences.BlockOf(named) is { } block)
        {
            renderer.WriteLine(block.ToHtml(context));
            return;
        }
        var language = (obj as FencedCodeBlock)?.Info;
        renderer.Write("<pre tabindex=\"0\"><code");
        if (!string.IsNullOrEmpty(language)) renderer.Write(" class=\"language-").WriteEscape(language).Write("\"");
        renderer.Write(">").Write(context.Tools.Colors.Color(obj.Lines.ToString(), language)).WriteLine("</code></pre>");
    }
}
