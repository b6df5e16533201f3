using System.Globalization;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>The reading level of English lessons. Other languages have other formulas.</summary>
internal sealed class GradeStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Grade: { } most } || !context.Course.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return;
        foreach (var lesson in LessonText.Written(context))
        {
            var grade = Sentences.Grade(LessonText.Paragraphs(lesson).SelectMany(LessonText.Sentences));
            if (grade > (double)most)
                context.Diagnostics.Report(StyleDiagnostics.HardToRead, lesson.Span, "write shorter sentences and shorter words", grade.Value.ToString("0.0", CultureInfo.InvariantCulture), most);
        }
    }
}
