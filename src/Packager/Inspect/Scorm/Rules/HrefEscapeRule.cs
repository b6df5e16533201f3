using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class HrefEscapeRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, href: relative to the package";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var href in manifest.Root.Descendants().SelectMany(e => e.Attributes("href")))
        {
            if (Href.PathOf(href.Parent!, href.Value) is { } path && !PackagePath.StaysInside(path))
                diagnostics.Report(ScormDiagnostics.HrefEscapes, manifest.PlaceOf(href), "write a path from the package's root with '/', such as 'pages/index.html'", href.Value);
        }
    }
}
