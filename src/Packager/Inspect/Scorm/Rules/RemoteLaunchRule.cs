using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

/// <summary>A page from another server cannot reach the API: the browser keeps windows of different origins apart.</summary>
internal sealed class RemoteLaunchRule(XName scormType) : ManifestRule
{
    public override string Clause => "SCORM 1.2 RTE 3.2, SCORM 2004 RTE 3.2: the API is found in the windows above";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var resource in manifest.Resources.Where(r => r.Attribute(scormType)?.Value == "sco"))
        {
            if (resource.Attribute("href") is { } href && Href.PathOf(resource, href.Value) is null)
                diagnostics.Report(ScormDiagnostics.RemoteLaunch, manifest.PlaceOf(href), "put the page into the package", resource.Attribute("identifier")?.Value, href.Value);
        }
    }
}
