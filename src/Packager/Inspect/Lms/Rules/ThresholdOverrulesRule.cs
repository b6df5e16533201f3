using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect.Scorm;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class ThresholdOverrulesRule : ManifestRule
{
    public override string Clause => "Moodle 4.5, measured: progress_measure below completionThreshold overrides completed";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var threshold in manifest.Root.Descendants(ScormNames.Adlcp2004 + "completionThreshold"))
            diagnostics.Report(LmsDiagnostics.ThresholdOverrules, manifest.PlaceOf(threshold), "leave it out, or make sure that the SCO sends progress_measure 1 when it is complete", threshold.Parent?.Attribute("identifier")?.Value);
    }
}
