using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class CourseStructureRootRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.2 (13.2.0.0-1): root element courseStructure of the XSD";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (course.Root.Name != StoredCourseStructure.Namespace + "courseStructure")
            diagnostics.Report(Cmi5Diagnostics.Root, course.PlaceOf(course.Root), $"write <courseStructure xmlns=\"{StoredCourseStructure.Namespace}\">", course.Root.Name);
    }
}
