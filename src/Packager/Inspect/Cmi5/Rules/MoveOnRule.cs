using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class MoveOnRule : CourseStructureRule
{
    private static readonly string[] s_values = ["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"];

    public override string Clause => "cmi5 13.1.4: moveOn (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var value in course.Units.Select(u => u.Attribute("moveOn")).OfType<XAttribute>().Where(a => !s_values.Contains(a.Value.Trim())))
            diagnostics.Report(Cmi5Diagnostics.MoveOn, course.PlaceOf(value), NearMiss.Help(value.Value, s_values, "write Passed, Completed, CompletedAndPassed, CompletedOrPassed or NotApplicable"), value.Value);
    }
}
