using LlmEvolution.Packager.Markdown;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>Formulas compile. What compiles here is kept for the render stage.</summary>
internal sealed class FormulaRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var node in text.Document.Descendants())
            {
                var (tex, display) = node switch
                {
                    MathBlock block => (block.Lines.ToString(), true),
                    MathInline inline => (inline.Content.ToString(), inline.DelimiterCount > 1),
                    _ => (null, false),
                };
                if (tex is not null && context.Formulas.Compile(tex, display).Problem is { } problem)
                    context.Diagnostics.Report(MarkdownDiagnostics.BadFormula, text.PlaceOf(node), "check the TeX; write \\$ for a dollar sign", problem);
            }
        }
    }
}
