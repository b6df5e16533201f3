using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class SubManifestRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 3.4, <manifest>: (sub)manifests are not to be used";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var inner in manifest.Elements("manifest"))
            diagnostics.Report(ScormDiagnostics.SubManifest, manifest.PlaceOf(inner), "move its items and resources into the outer manifest", inner.Attribute("identifier")?.Value);
    }
}
