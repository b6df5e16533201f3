using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>Spelt scormtype in 1.2 and scormType in 2004; the other spelling is another attribute.</summary>
internal sealed class ScormTypeRule(XName attribute) : ManifestRule
{
    public override string Clause => "SCORM Content Aggregation Model, <resource>: every resource is a SCO or an asset";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var resource in manifest.Resources.Where(r => r.Attribute(attribute)?.Value is not ("sco" or "asset")))
        {
            diagnostics.Report(
                TargetDiagnostics.ScormType, manifest.PlaceOf(resource), $"write adlcp:{attribute.LocalName}=\"sco\" if it talks to the LMS, \"asset\" if not",
                archive.Name, resource.Attribute("identifier")?.Value, attribute.LocalName);
        }
    }
}
