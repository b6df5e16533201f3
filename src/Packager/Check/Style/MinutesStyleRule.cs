using System.Globalization;
using LlmEvolution.Packager.Check.Rules;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>The minutes of a lesson are nearer to its length than <see cref="MinutesRule"/> asks of everybody.</summary>
internal sealed class MinutesStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Minutes: { } tolerance }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            var estimate = ReadingTime.Of(lesson.Body!, lesson.Checks.Length);
            var difference = Math.Abs(estimate - lesson.Minutes);
            // In tenths, as the message shows it.
            if (Math.Round(difference, 1) <= (double)tolerance || difference > MinutesRule.Tolerance) continue;
            context.Diagnostics.Report(
                StyleDiagnostics.Minutes,
                lesson.Span,
                estimate > lesson.Minutes ? "shorten it, or change 'minutes'" : "add what is missing, or change 'minutes'",
                lesson.Minutes,
                estimate.ToString("0.0", CultureInfo.InvariantCulture),
                tolerance);
        }
    }
}
