using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class IdRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.1 to 13.1.4: id, an IRI; cmi5 3: IRIs are fully qualified";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in course.Identified.Where(e => !Iri.IsAbsolute(e.Attribute("id")?.Value.Trim())))
        {
            diagnostics.Report(
                Cmi5Diagnostics.Id, course.PlaceOf(element.Attribute("id") as XObject ?? element), "write an absolute IRI of your own domain, such as 'https://example.org/courses/name'",
                element.Name.LocalName, element.Attribute("id")?.Value);
        }
    }
}
