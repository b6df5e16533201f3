using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityNameRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: name, required";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var activity in tinCan.Activities.Where(a => string.IsNullOrWhiteSpace(a.Element(tinCan.Name("name"))?.Value)))
            diagnostics.Report(TinCanDiagnostics.Name, tinCan.PlaceOf(activity), "add <name lang=\"en\">…</name>", activity.Attribute("id")?.Value);
    }
}
