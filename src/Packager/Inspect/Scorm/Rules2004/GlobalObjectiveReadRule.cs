using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

/// <summary>readSatisfiedStatus is true when it is left out.</summary>
internal sealed class GlobalObjectiveReadRule : ManifestRule
{
    public override string Clause => "SCORM 2004 SN 3.10: an objective reads from one global objective";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var objective in manifest.Root.Descendants(ScormNames.Imsss + "mapInfo").Select(m => m.Parent!).Distinct())
        {
            var reads = objective.Elements(ScormNames.Imsss + "mapInfo").Where(m => m.Attribute("readSatisfiedStatus")?.Value is null or "true" or "1").ToList();
            if (reads.Count > 1)
                diagnostics.Report(ScormDiagnostics.GlobalObjectiveRead, manifest.PlaceOf(reads[1]), "write readSatisfiedStatus=\"false\" on all but one of its <mapInfo>", objective.Attribute("objectiveID")?.Value);
        }
    }
}
