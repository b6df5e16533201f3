using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class MoveOnDefaultRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.4, 10.2.4: moveOn, NotApplicable when left out: satisfied without being opened";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in course.Units.Where(u => u.Attribute("moveOn") is null))
            diagnostics.Report(Cmi5Diagnostics.MoveOnDefault, course.PlaceOf(unit), "write moveOn=\"Completed\" or another of its values; NotApplicable if that is what you want", unit.Attribute("id")?.Value);
    }
}
