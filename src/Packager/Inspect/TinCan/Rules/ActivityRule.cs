using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: one activity or more";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (tinCan.Root.Name.LocalName == "tincan" && !tinCan.Activities.Any())
            diagnostics.Report(TinCanDiagnostics.NoActivity, tinCan.PlaceOf(tinCan.Root), "add <activities> with an <activity> that has id, type, name, description and launch");
    }
}
