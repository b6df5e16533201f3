using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class MeasureMissingRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 5.1, <imsss:minNormalizedMeasure>: 1.0 when left out";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var objective in manifest.Root.Descendants().Where(e => e.Name.Namespace == ScormNames.Imsss && e.Attribute("satisfiedByMeasure")?.Value is "true" or "1"))
        {
            if (objective.Element(ScormNames.Imsss + "minNormalizedMeasure") is null)
                diagnostics.Report(ScormDiagnostics.MeasureMissing, manifest.PlaceOf(objective.Attribute("satisfiedByMeasure")), "add <imsss:minNormalizedMeasure>, such as 0.8 for 80 percent");
        }
    }
}
