using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class LaunchFileRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: launch, a file of the package or an address";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var launch in tinCan.Launches)
        {
            if (LaunchUrl.PathOf(launch.Value) is not { } path || !PackagePath.StaysInside(path) || archive.Contains(path)) continue;
            var near = archive.Paths.FirstOrDefault(p => p.Equals(path, StringComparison.OrdinalIgnoreCase));
            diagnostics.Report(TinCanDiagnostics.LaunchFile, tinCan.PlaceOf(launch), near is null ? "put the page into the package; paths begin at its root" : $"the package holds '{near}': the case has to be the same", path);
        }
    }
}
