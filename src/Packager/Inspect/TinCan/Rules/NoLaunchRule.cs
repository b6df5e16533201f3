using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class NoLaunchRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: launch; Rustici, Tin Can packages: the activity that is launched";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (tinCan.Activities.Any() && !tinCan.Launches.Any())
            diagnostics.Report(TinCanDiagnostics.NoLaunch, tinCan.PlaceOf(tinCan.Activities.First()), "add <launch lang=\"en\">index.html</launch> after the description of the activity that is the course");
    }
}
