using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class UrlMissingRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.4: url, required (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in course.Units.Where(u => string.IsNullOrWhiteSpace(course.UrlOf(u)?.Value)))
            diagnostics.Report(Cmi5Diagnostics.UrlMissing, course.PlaceOf(unit), "add <url> with its launch page, such as 'index.html'", unit.Attribute("id")?.Value);
    }
}
