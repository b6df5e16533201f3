using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityTypeIriRule : TinCanRule
{
    public override string Clause => "xAPI 1.0.3 Data 2.4.4.1: type, an IRI";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var activity in tinCan.Activities.Where(a => !Iri.IsAbsolute(a.Attribute("type")?.Value)))
        {
            diagnostics.Report(
                TinCanDiagnostics.Type, tinCan.PlaceOf(activity.Attribute("type") as XObject ?? activity), "write an absolute IRI such as 'http://adlnet.gov/expapi/activities/course'",
                activity.Attribute("id")?.Value, activity.Attribute("type")?.Value);
        }
    }
}
