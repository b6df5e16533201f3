using LlmEvolution.Packager.Markdown.Blocks;
using LlmEvolution.Packager.Markdown.Citations;
using LlmEvolution.Packager.Markdown.Figures;
using LlmEvolution.Packager.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>How many figures, blocks, checks, tables, objectives and sources a lesson has.</summary>
internal sealed class CountStyleRule : ICourseRule
{
    private static readonly string[] s_retold = ["vendor", "press", "secondary"];

    public void Check(CheckContext context)
    {
        if (context.Course.Style.Lesson is not { } style) return;
        foreach (var lesson in LessonText.Written(context))
        {
            var body = lesson.Body!;
            var sources = lesson.Sources.Select(s => s.Id)
                .Concat(body.Descendants<CitationInline>().Select(c => c.Key))
                .Distinct(StringComparer.Ordinal)
                .Select(k => context.Course.Sources.GetValueOrDefault(k))
                .OfType<CitedSource>().ToList();
            var figures = BlockFences.Of(body).SelectMany(b => b.Texts).Select(t => t.Body).Prepend(body)
                .SelectMany(text => text.Descendants<ParagraphBlock>()).Count(p => ImageLink.AloneIn(p) is not null);
            Count("figures", figures, style.Figures);
            Count("interactive blocks", BlockFences.Of(body).Count(), style.Blocks);
            Count("checks", lesson.Checks.Length, style.Checks);
            Count("tables", body.Descendants<Table>().Count(), style.Tables);
            Count("objectives", lesson.Objectives.Length, style.Objectives);
            Count("sources", sources.Count, style.Sources);
            Count("primary sources", sources.Count(s => !s_retold.Contains(s.Kind)), style.PrimarySources);

            void Count(string what, int count, CountRange? range)
            {
                if (range?.Holds(count) == false)
                    context.Diagnostics.Report(StyleDiagnostics.Count, lesson.Span, count < range.Minimum ? "add what is missing" : "take some out", count, what, range);
            }
        }
    }
}
