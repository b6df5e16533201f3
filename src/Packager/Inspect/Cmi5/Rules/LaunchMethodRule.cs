using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class LaunchMethodRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.4: launchMethod (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var value in course.Units.Select(u => u.Attribute("launchMethod")).OfType<XAttribute>().Where(a => a.Value.Trim() is not ("AnyWindow" or "OwnWindow")))
            diagnostics.Report(Cmi5Diagnostics.LaunchMethod, course.PlaceOf(value), "write AnyWindow or OwnWindow", value.Value);
    }
}
