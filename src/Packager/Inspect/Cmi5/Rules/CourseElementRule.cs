using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class CourseElementRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.1, 13.2 (13.2.0.0-1): one course element";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var courses = course.Root.Elements(course.Name("course")).ToList();
        if (courses.Count != 1)
            diagnostics.Report(Cmi5Diagnostics.Course, course.PlaceOf(courses.ElementAtOrDefault(1) ?? course.Root), "write one <course id=\"…\"> with <title> and <description>, before the first <au> or <block>", courses.Count);
    }
}
