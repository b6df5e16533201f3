using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class EmptyOrganizationRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <organization>: one <item> or more";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var organization in manifest.Organizations.Where(o => !manifest.ItemsOf(o).Any()))
            diagnostics.Report(ScormDiagnostics.EmptyOrganization, manifest.PlaceOf(organization), "add an <item> with the identifierref of what is to be launched", organization.Attribute("identifier")?.Value);
    }
}
