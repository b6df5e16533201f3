using LlmEvolution.Packager.Markdown;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>A code block names its language, so that it can be coloured and read aloud sensibly.</summary>
internal sealed class CodeRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var code in text.Document.Descendants<FencedCodeBlock>())
            {
                if (code is Markdig.Extensions.Mathematics.MathBlock || !string.IsNullOrEmpty(code.Info)) continue;
                context.Diagnostics.Report(MarkdownDiagnostics.NoLanguage, text.PlaceOf(code).First(3), "write it behind the backticks, or 'text' for none");
            }
        }
    }
}
