using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class LaunchSchemeRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: launch, an address a browser opens";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var launch in tinCan.Launches.Where(l => !LaunchUrl.IsLaunchable(l.Value)))
            diagnostics.Report(TinCanDiagnostics.LaunchScheme, tinCan.PlaceOf(launch), "write a path inside the package with '/', or an https address", launch.Value.Trim());
    }
}
