namespace LlmEvolution.Packager.Check.Style;

/// <summary>No sentence is longer than the house style allows: of one paragraph, the longest is reported.</summary>
internal sealed class SentenceStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Sentence: { } most }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            foreach (var paragraph in LessonText.Paragraphs(lesson))
            {
                var longest = LessonText.Sentences(paragraph).Select(Sentences.Words).DefaultIfEmpty().Max();
                if (longest > most)
                    context.Diagnostics.Report(StyleDiagnostics.LongSentence, lesson.File.Span(paragraph.Span.Start, 1), "make two sentences of it", longest, most);
            }
        }
    }
}
