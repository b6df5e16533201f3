using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class Cmi5MasteryScoreRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.4: masteryScore, 0 to 1 with up to 4 decimals";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var score in course.Units.Select(u => u.Attribute("masteryScore")).OfType<XAttribute>())
        {
            var text = score.Value.Trim();
            var point = text.IndexOf('.', StringComparison.Ordinal);
            if (!MeasureText.IsBetween(text, 0, 1) || (point >= 0 && text.Length - point - 1 > 4))
                diagnostics.Report(Cmi5Diagnostics.MasteryScore, course.PlaceOf(score), "write a number such as 0.8 for 80 percent", score.Value);
        }
    }
}
