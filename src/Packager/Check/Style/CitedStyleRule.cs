using System.Text.RegularExpressions;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Markdown.Citations;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>A paragraph that states a number, in the sections that owe sources, has a source marker or leads to a lesson that has.</summary>
internal sealed partial class CitedStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Cited: { IsEmpty: false } sections }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            foreach (var section in sections)
            {
                foreach (var paragraph in LessonText.Paragraphs(lesson, section).Where(Owes))
                    context.Diagnostics.Report(StyleDiagnostics.NoMarker, lesson.File.Span(paragraph.Span.Start, 1), "write '[^key]' of a source after the sentence", section);
            }
        }
    }

    private static bool Owes(ParagraphBlock paragraph) =>
        Number().IsMatch(PlainText.Of(paragraph, "x"))
        && !paragraph.Inline!.Descendants<CitationInline>().Any()
        && !paragraph.Inline!.Descendants<Markdig.Syntax.Inlines.LinkInline>().Any(l => l.Url?.StartsWith("lesson:", StringComparison.Ordinal) == true);

    // A measurement: percent, decimals, thousands or a number with a unit. Years and names such as GPT-2 state none.
    [GeneratedRegex(@"(?<![\w.-])\d+(\.\d+|,\d{3})+|(?<![\w.-])\d+(\.\d+)?\s*(%|percent\b|points?\b|million\b|billion\b|trillion\b|times\b|hours?\b|days?\b|GPUs?\b|parameters\b|tokens\b)")]
    private static partial Regex Number();
}
