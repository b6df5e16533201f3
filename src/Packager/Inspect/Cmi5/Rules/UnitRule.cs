using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class UnitRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.2 (13.2.0.0-1): one au or block, or more";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (course.Root.Name.LocalName == "courseStructure" && !course.Units.Any() && !course.Blocks.Any())
            diagnostics.Report(Cmi5Diagnostics.NoUnit, course.PlaceOf(course.Root), "add an <au> with id, title, description and url");
    }
}
