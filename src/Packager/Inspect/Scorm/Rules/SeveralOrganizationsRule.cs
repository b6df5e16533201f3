using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class SeveralOrganizationsRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <organizations>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var organizations = manifest.Organizations.ToList();
        if (organizations.Count > 1)
            diagnostics.Report(ScormDiagnostics.SeveralOrganizations, manifest.PlaceOf(organizations[1]), "keep the default one, or make a package of each", organizations.Count);
    }
}
