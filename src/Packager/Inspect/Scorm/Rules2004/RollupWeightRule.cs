using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class RollupWeightRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 5.1, <imsss:rollupRules> objectiveMeasureWeight: 0 to 1";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var weight in manifest.Root.Descendants(ScormNames.Imsss + "rollupRules").Select(r => r.Attribute("objectiveMeasureWeight")).OfType<XAttribute>().Where(w => !MeasureText.IsBetween(w.Value, 0, 1)))
            diagnostics.Report(ScormDiagnostics.RollupWeight, manifest.PlaceOf(weight), "write a number from 0 to 1", weight.Value);
    }
}
