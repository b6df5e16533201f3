using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class Cmi5DescriptionRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.1 to 13.1.4: description, required (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in course.Identified.Where(e => e.Element(course.Name("description")) is null))
            diagnostics.Report(Cmi5Diagnostics.Description, course.PlaceOf(element), "add <description><langstring lang=\"en\">…</langstring></description>", element.Name.LocalName, element.Attribute("id")?.Value);
    }
}
