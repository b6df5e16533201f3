using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class Cmi5TitleRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.1 to 13.1.4: title, required (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in course.Identified.Where(e => e.Element(course.Name("title")) is null))
            diagnostics.Report(Cmi5Diagnostics.Title, course.PlaceOf(element), "add <title><langstring lang=\"en\">…</langstring></title>", element.Name.LocalName, element.Attribute("id")?.Value);
    }
}
