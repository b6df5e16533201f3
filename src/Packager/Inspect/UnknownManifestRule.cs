using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Common Cartridges and plain IMS content packages have an imsmanifest.xml as well.</summary>
internal sealed class UnknownManifestRule(string schema) : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4: XML binding";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var help = manifest.Root.Name.NamespaceName.Contains("imscc", StringComparison.Ordinal)
            ? "this is a Common Cartridge: import it as such, or export the course as SCORM"
            : "export the course as SCORM 1.2 or 2004";
        diagnostics.Report(InspectDiagnostics.UnknownManifest, manifest.PlaceOf(null), help, manifest.Root.Name, schema);
    }
}
