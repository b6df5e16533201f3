using LlmEvolution.Packager.Markdown;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>The title is the page's level 1; the body goes on from level 2 without leaving a level out (WCAG 1.3.1).</summary>
internal sealed class HeadingRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        foreach (var text in context.Texts.Where(t => t.Kind == TextKind.Body))
        {
            var level = 1;
            foreach (var heading in text.Document.Descendants<HeadingBlock>())
            {
                if (heading.Level == 1) Report(heading, "is kept for the title", "write '## ' for the sections of a lesson");
                else if (heading.Level > level + 1) Report(heading, $"follows one of level {level}", $"write '{new string('#', level + 1)} '");
                level = heading.Level;
            }

            void Report(HeadingBlock heading, string problem, string help) =>
                context.Diagnostics.Report(MarkdownDiagnostics.HeadingLevel, text.PlaceOf(heading), help, heading.Level, problem);
        }
    }
}
