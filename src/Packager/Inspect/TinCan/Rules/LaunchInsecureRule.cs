using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class LaunchInsecureRule : TinCanRule
{
    public override string Clause => "standards brief, section 7: https only, because the launch carries credentials";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var launch in tinCan.Launches.Where(l => l.Value.Trim().StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Report(TinCanDiagnostics.LaunchInsecure, tinCan.PlaceOf(launch), "write https", launch.Value.Trim());
    }
}
