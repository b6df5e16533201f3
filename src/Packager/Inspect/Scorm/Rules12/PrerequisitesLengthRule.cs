using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules12;

internal sealed class PrerequisitesLengthRule : ManifestRule
{
    private const int Limit = 200;

    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:prerequisites>: 200 characters";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var rule in manifest.Root.Descendants(ScormNames.Adlcp12 + "prerequisites").Where(p => p.Value.Length > Limit))
            diagnostics.Report(ScormDiagnostics.PrerequisitesLength, manifest.PlaceOf(rule), "ask for the last item only: it has prerequisites of its own", rule.Value.Length, Limit);
    }
}
