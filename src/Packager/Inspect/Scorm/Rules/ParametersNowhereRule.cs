using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class ParametersNowhereRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <item> parameters: of an item that launches";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var item in manifest.Items.Where(i => i.Attribute("parameters") is { Value.Length: > 0 } && i.Attribute("identifierref") is null))
            diagnostics.Report(ScormDiagnostics.ParametersNowhere, manifest.PlaceOf(item.Attribute("parameters")), "move them to the item that launches the page", item.Attribute("identifier")?.Value);
    }
}
