using LlmEvolution.Packager.Markdown;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>Only the sections that the house style names are divided further.</summary>
internal sealed class SubheadingStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Subheadings: { IsEmpty: false } allowed }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            var section = "";
            foreach (var heading in lesson.Body!.OfType<HeadingBlock>())
            {
                if (heading.Level == 2) section = PlainText.Of(heading);
                else if (heading.Level > 2 && !allowed.Contains(section))
                    context.Diagnostics.Report(StyleDiagnostics.Subheading, lesson.File.Span(heading.Span.Start, heading.Span.Length), $"headings of level 3 stand below '{string.Join("' and '", allowed)}'", PlainText.Of(heading), section);
            }
        }
    }
}
