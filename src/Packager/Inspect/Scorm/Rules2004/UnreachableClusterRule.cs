using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

/// <summary>With neither choice nor flow no request of the learner leads to the items below.</summary>
internal sealed class UnreachableClusterRule : ManifestRule
{
    public override string Clause => "SCORM 2004 SN 3.2: choice and flow";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var mode in manifest.Root.Descendants(ScormNames.Imsss + "controlMode"))
        {
            var owner = mode.Parent?.Parent;
            if (owner is null || !manifest.ItemsOf(owner).Any()) continue;
            if (mode.Attribute("choice")?.Value is "false" or "0" && mode.Attribute("flow")?.Value is null or "false" or "0")
                diagnostics.Report(ScormDiagnostics.UnreachableCluster, manifest.PlaceOf(mode), "write flow=\"true\", or leave choice=\"false\" out", owner.Attribute("identifier")?.Value);
        }
    }
}
