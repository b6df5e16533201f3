using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>Tables are narrow enough to be read on a phone.</summary>
internal sealed class ColumnStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { Columns: { } most }) return;
        foreach (var lesson in LessonText.Written(context))
        {
            foreach (var table in lesson.Body!.Descendants<Table>())
            {
                var columns = table.OfType<TableRow>().Select(r => r.Count).DefaultIfEmpty().Max();
                if (columns > most)
                    context.Diagnostics.Report(StyleDiagnostics.WideTable, lesson.File.Span(table.Span.Start, 1), "leave a column out, or make two tables", columns, most);
            }
        }
    }
}
