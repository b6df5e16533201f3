using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>One warning for all lessons that are still an outline: the author knows, and a hundred lines would hide the rest.</summary>
internal sealed class OutlineRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        var lessons = context.Lessons.ToList();
        var outlines = lessons.Count(l => l.Status == LessonStatus.Outline);
        if (outlines > 0)
            context.Diagnostics.Report(ModelDiagnostics.OutlineLessons, context.Course.Span, "write their bodies and remove 'status: outline'", outlines, lessons.Count);
    }
}
