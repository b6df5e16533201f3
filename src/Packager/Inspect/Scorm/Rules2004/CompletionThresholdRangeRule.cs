using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class CompletionThresholdRangeRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 3.4, <adlcp:completionThreshold>: 0 to 1";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var threshold in manifest.Root.Descendants(ScormNames.Adlcp2004 + "completionThreshold"))
        {
            var text = (threshold.Attribute("minProgressMeasure")?.Value ?? threshold.Value).Trim();
            if (text.Length > 0 && !MeasureText.IsBetween(text, 0, 1))
                diagnostics.Report(ScormDiagnostics.CompletionThresholdRange, manifest.PlaceOf(threshold), "write a number from 0 to 1: everything is 1.0", text);
        }
    }
}
