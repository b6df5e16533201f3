using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules12;

internal sealed class MasteryScorePlaceRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:masteryscore>: of a SCO";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var scos = manifest.Resources.Where(r => r.Attribute(ScormNames.Adlcp12 + "scormtype")?.Value == "sco").Select(r => r.Attribute("identifier")?.Value).ToHashSet();
        foreach (var score in manifest.Root.Descendants(ScormNames.Adlcp12 + "masteryscore"))
        {
            var item = score.Parent!;
            if (item.Attribute("identifierref")?.Value is { } launched && scos.Contains(launched)) continue;
            diagnostics.Report(ScormDiagnostics.MasteryScorePlace, manifest.PlaceOf(score), "move it to the item that launches the test", item.Attribute("identifier")?.Value);
        }
    }
}
