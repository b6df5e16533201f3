using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules12;

internal sealed class PrerequisitesTypeRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:prerequisites> type: aicc_script";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var rule in manifest.Root.Descendants(ScormNames.Adlcp12 + "prerequisites").Where(p => p.Attribute("type")?.Value != "aicc_script"))
            diagnostics.Report(ScormDiagnostics.PrerequisitesType, manifest.PlaceOf(rule), "write type=\"aicc_script\"", rule.Attribute("type")?.Value);
    }
}
