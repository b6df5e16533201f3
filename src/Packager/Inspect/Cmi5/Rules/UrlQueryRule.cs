using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class UrlQueryRule : CourseStructureRule
{
    private static readonly string[] s_taken = ["endpoint", "fetch", "actor", "registration", "activityId"];

    public override string Clause => "cmi5 13.1.4 (13.1.4.0-3), 8.1: names of the launch parameters are taken";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var url in course.Units.Select(course.UrlOf).OfType<XElement>())
        {
            foreach (var name in LaunchUrl.QueryNames(url.Value).Where(s_taken.Contains))
                diagnostics.Report(Cmi5Diagnostics.UrlQuery, course.PlaceOf(url), "rename the parameter", name);
        }
    }
}
