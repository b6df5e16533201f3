using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class ActivityTypeRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.4: activityType; xAPI 1.0.3 Data 2.4.4.1: type, an IRI";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var type in course.Units.Select(u => u.Attribute("activityType")).OfType<XAttribute>().Where(a => !Iri.IsAbsolute(a.Value.Trim())))
            diagnostics.Report(Cmi5Diagnostics.ActivityType, course.PlaceOf(type), "write an absolute IRI such as 'http://adlnet.gov/expapi/activities/lesson'", type.Value);
    }
}
