using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class UnusedScoRule(XName scormType) : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <item> identifierref";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var launched = manifest.Items.Select(i => i.Attribute("identifierref")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var sco in manifest.Resources.Where(r => r.Attribute(scormType)?.Value == "sco"))
        {
            if (sco.Attribute("identifier")?.Value is not { } identifier || launched.Contains(identifier)) continue;
            diagnostics.Report(ScormDiagnostics.UnusedSco, manifest.PlaceOf(sco), "add an <item> that refers to it, or leave it out", identifier);
        }
    }
}
