using System.Globalization;
using LlmEvolution.Packager.Check;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What each lesson and module holds, as a Markdown table: to be read here and to be pasted there.</summary>
internal static class MeasureTable
{
    public static void Write(Course course, TextWriter output)
    {
        output.WriteLine("| Lesson | Words | Minutes | Estimate | Figures | Blocks | Tables | Checks | Questions | Sources |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var module in LessonMeasure.AllOf(course).GroupBy(m => m.Module))
        {
            foreach (var lesson in module) output.WriteLine(Row($"{module.Key.Number}.{lesson.Lesson.Number} {lesson.Lesson.Title}", [lesson]));
            output.WriteLine(Row($"**{module.Key.Number} {module.Key.Title}**", [.. module]));
        }
    }

    private static string Row(string name, List<LessonMeasure> lessons)
    {
        int Sum(Func<LessonMeasure, int> of) => lessons.Sum(of);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name.Replace("|", "\\|", StringComparison.Ordinal)} | {Sum(m => m.Words)} | {Sum(m => m.Lesson.Minutes)} | {lessons.Sum(m => m.Estimate):0.0} | {Sum(m => m.Figures)} | {Sum(m => m.Blocks)} | {Sum(m => m.Tables)} | {Sum(m => m.Checks)} | {Sum(m => m.Questions)} | {Sum(m => m.Sources)} |");
    }
}
