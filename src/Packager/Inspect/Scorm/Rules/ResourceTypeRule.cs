using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class ResourceTypeRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <resource> type: webcontent";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var resource in manifest.Resources.Where(r => r.Attribute("type")?.Value != "webcontent"))
        {
            diagnostics.Report(
                ScormDiagnostics.ResourceType, manifest.PlaceOf(resource.Attribute("type") as XObject ?? resource), "write type=\"webcontent\"",
                resource.Attribute("identifier")?.Value, resource.Attribute("type")?.Value);
        }
    }
}
