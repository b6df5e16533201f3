using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class SeveralLaunchesRule : TinCanRule
{
    public override string Clause => "Rustici, Tin Can packages: one activity of a package has a launch";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var launched = tinCan.Activities.Where(a => a.Elements(tinCan.Name("launch")).Any()).ToList();
        if (launched.Count > 1)
            diagnostics.Report(TinCanDiagnostics.SeveralLaunches, tinCan.PlaceOf(launched[1].Element(tinCan.Name("launch"))), "keep the launch of the course only", launched.Count);
    }
}
