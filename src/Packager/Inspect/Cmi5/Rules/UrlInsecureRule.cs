using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class UrlInsecureRule : CourseStructureRule
{
    public override string Clause => "standards brief, section 7: https only, because the launch carries credentials";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var url in course.Units.Select(course.UrlOf).OfType<XElement>().Where(u => u.Value.Trim().StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Report(Cmi5Diagnostics.UrlInsecure, course.PlaceOf(url), "write https", url.Value.Trim());
    }
}
