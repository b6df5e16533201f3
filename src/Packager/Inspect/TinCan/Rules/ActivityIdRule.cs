using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityIdRule : TinCanRule
{
    public override string Clause => "xAPI 1.0.3 Data 2.4.4.1: an activity id is an IRI";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var activity in tinCan.Activities.Where(a => !Iri.IsAbsolute(a.Attribute("id")?.Value)))
            diagnostics.Report(TinCanDiagnostics.Id, tinCan.PlaceOf(activity.Attribute("id") as XObject ?? activity), "write an absolute IRI of your own domain, such as 'https://example.org/courses/name'", activity.Attribute("id")?.Value);
    }
}
