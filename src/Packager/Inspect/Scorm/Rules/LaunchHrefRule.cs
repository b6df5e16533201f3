using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class LaunchHrefRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <resource> href: what an <item> launches";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var launched = manifest.Items.Select(i => i.Attribute("identifierref")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var resource in manifest.Resources.Where(r => string.IsNullOrWhiteSpace(r.Attribute("href")?.Value)))
        {
            if (resource.Attribute("identifier")?.Value is not { } identifier || !launched.Contains(identifier)) continue;
            diagnostics.Report(ScormDiagnostics.LaunchHref, manifest.PlaceOf(resource), "write href with its launch page, such as 'index.html'", identifier);
        }
    }
}
