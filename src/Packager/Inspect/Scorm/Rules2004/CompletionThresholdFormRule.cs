using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class CompletionThresholdFormRule(PackageStandard standard) : ManifestRule
{
    public override string Clause => "SCORM 2004 3rd Edition CAM 3.4, <adlcp:completionThreshold>: a number; 4th Edition: attributes";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var threshold in manifest.Root.Descendants(ScormNames.Adlcp2004 + "completionThreshold"))
        {
            var later = threshold.Attributes().Any(a => a.Name.LocalName is "completedByMeasure" or "minProgressMeasure" or "progressWeight");
            if (standard == PackageStandard.Scorm2004Fourth && !later && threshold.Value.Trim().Length > 0)
                diagnostics.Report(ScormDiagnostics.CompletionThresholdForm, manifest.PlaceOf(threshold), $"write completedByMeasure=\"true\" minProgressMeasure=\"{threshold.Value.Trim()}\"", standard);
            if (standard != PackageStandard.Scorm2004Fourth && later)
                diagnostics.Report(ScormDiagnostics.CompletionThresholdForm, manifest.PlaceOf(threshold), "write the number as the element's text, such as 1.0", standard);
        }
    }
}
