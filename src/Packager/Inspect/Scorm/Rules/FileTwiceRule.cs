using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class FileTwiceRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <file>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var resource in manifest.Resources)
        {
            foreach (var same in manifest.FileElementsOf(resource).GroupBy(f => f.Attribute("href")?.Value ?? "", StringComparer.Ordinal).Where(g => g.Count() > 1))
                diagnostics.Report(ScormDiagnostics.FileTwice, manifest.PlaceOf(same.ElementAt(1)), "leave one of the lines out", resource.Attribute("identifier")?.Value, same.Key);
        }
    }
}
