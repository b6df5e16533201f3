using System.Collections.Immutable;
using LlmEvolution.Packager.Markdown;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>The sections that every lesson of the course has, in their order; others may stand between them.</summary>
internal sealed class SectionStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Sections: { IsEmpty: false } wanted }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            var headings = LessonText.Sections(lesson).Select(h => PlainText.Of(h)).ToList();
            var from = 0;
            foreach (var (names, before) in wanted.Zip(wanted.Prepend([]))) from = Find(names, before);

            int Find(ImmutableArray<string> names, ImmutableArray<string> before)
            {
                var at = headings.FindIndex(from, names.Contains);
                if (at >= 0) return at + 1;
                var place = before.IsEmpty ? "at its beginning" : $"after '{before[0]}'";
                context.Diagnostics.Report(StyleDiagnostics.Section, lesson.Span, $"write '## {names[0]}' {place}", string.Join("' or '", names), place);
                return from;
            }
        }
    }
}
