using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>How many figures, blocks, checks, tables, objectives and sources a lesson has.</summary>
internal sealed class CountStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { } style) return;
        foreach (var measure in LessonMeasure.AllOf(context.Course, context.Lessons))
        {
            Count("figures", measure.Figures, style.Figures);
            Count("interactive blocks", measure.Blocks, style.Blocks);
            Count("checks", measure.Checks, style.Checks);
            Count("tables", measure.Tables, style.Tables);
            Count("objectives", measure.Lesson.Objectives.Length, style.Objectives);
            Count("sources", measure.Sources, style.Sources);
            Count("primary sources", measure.PrimarySources, style.PrimarySources);

            void Count(string what, int count, CountRange? range)
            {
                if (range?.Holds(count) == false)
                    context.Diagnostics.Report(StyleDiagnostics.Count, measure.Lesson.Span, count < range.Minimum ? "add what is missing" : "take some out", count, what, range);
            }
        }
    }
}
