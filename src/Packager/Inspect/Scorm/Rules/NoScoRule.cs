using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

/// <summary>Such a package opens, and the LMS never hears of completion.</summary>
internal sealed class NoScoRule(XName scormType) : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <resource>: an asset does not talk to the LMS";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var resources = manifest.Resources.ToList();
        // Without the attribute, another rule has said so.
        if (resources.Count > 0 && resources.All(r => r.Attribute(scormType)?.Value == "asset"))
            diagnostics.Report(ScormDiagnostics.NoSco, manifest.PlaceOf(resources[0]), $"write adlcp:{scormType.LocalName}=\"sco\" on the resource that reports completion");
    }
}
