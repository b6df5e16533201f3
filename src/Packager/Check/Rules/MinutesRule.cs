using System.Globalization;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>The minutes an author promises fit the length of the lesson: reports compare the learner's time with them.</summary>
internal sealed class MinutesRule : ICourseRule
{
    // Minutes of difference that are ordinary variation between readers.
    public const double Tolerance = 1.0;

    public void Check(CheckContext context)
    {
        // A translation has the original's minutes: words of other languages are longer or shorter, readers are not slower.
        if (context.Course.IsTranslation) return;
        foreach (var lesson in context.Lessons.Where(l => l.Status == LessonStatus.Ready && l.Body is not null))
        {
            var played = context.Recordings.Of(lesson).Sum(r => r.File.Recording!.Seconds) / 60;
            var estimate = ReadingTime.Of(lesson.Body!, lesson.Checks.Length) + played;
            if (Math.Abs(estimate - lesson.Minutes) <= Tolerance) continue;
            context.Diagnostics.Report(
                MarkdownDiagnostics.Minutes,
                lesson.Span,
                $"write 'minutes: {Math.Max(1, Math.Round(estimate, MidpointRounding.AwayFromZero))}', or change the length",
                lesson.Minutes,
                estimate.ToString("0.0", CultureInfo.InvariantCulture));
        }
    }
}
