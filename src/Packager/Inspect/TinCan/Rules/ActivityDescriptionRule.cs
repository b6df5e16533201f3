using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityDescriptionRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: description, required";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var activity in tinCan.Activities.Where(a => string.IsNullOrWhiteSpace(a.Element(tinCan.Name("description"))?.Value)))
            diagnostics.Report(TinCanDiagnostics.Description, tinCan.PlaceOf(activity), "add <description lang=\"en\">…</description>", activity.Attribute("id")?.Value);
    }
}
