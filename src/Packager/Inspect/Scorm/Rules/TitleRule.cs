using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class TitleRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <title>: once in every <organization> and <item>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in manifest.Organizations.Concat(manifest.Items))
        {
            if (!string.IsNullOrWhiteSpace(element.Element(element.Name.Namespace + "title")?.Value)) continue;
            diagnostics.Report(ScormDiagnostics.TitleMissing, manifest.PlaceOf(element), "add <title> as its first child; the LMS shows it", element.Name.LocalName, element.Attribute("identifier")?.Value);
        }
    }
}
