using System.Globalization;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>The sentences of a lesson are neither a staccato nor a drone: their mean length lies in the range of the house style.</summary>
internal sealed class MeanSentenceStyleRule : ICourseRule
{
    // Fewer sentences have no mean worth the name.
    private const int Enough = 10;

    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { MeanSentence: { } range }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            // List items may be single words, and worked examples are full of short sums.
            var lengths = LessonText.Paragraphs(lesson).Where(p => p.Parent is MarkdownDocument)
                .SelectMany(LessonText.Sentences).Select(Sentences.Words).Where(n => n > 0).ToList();
            if (lengths.Count < Enough || range.Holds((int)Math.Round(lengths.Average()))) continue;
            var help = lengths.Average() > range.Minimum ? "cut some sentences in two" : "join some short sentences";
            context.Diagnostics.Report(StyleDiagnostics.MeanSentence, lesson.Span, help, lengths.Average().ToString("0.0", CultureInfo.InvariantCulture), range);
        }
    }
}
