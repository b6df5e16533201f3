using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class UrlSchemeRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.4 (13.1.4.0-2): a URL by RFC 1738; cmi5 8: launched in a web browser";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var url in course.Units.Select(course.UrlOf).OfType<XElement>().Where(u => !LaunchUrl.IsLaunchable(u.Value)))
            diagnostics.Report(Cmi5Diagnostics.UrlScheme, course.PlaceOf(url), "write a path inside the package with '/', or an https address", url.Value.Trim());
    }
}
