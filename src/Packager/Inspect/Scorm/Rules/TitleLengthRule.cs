using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class TitleLengthRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <title>: smallest permitted maximum 200 characters";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var title in manifest.Elements("title").Where(t => t.Value.Length > ManifestText.TitleLimit))
            diagnostics.Report(ScormDiagnostics.TitleTooLong, manifest.PlaceOf(title), "shorten it; an LMS may cut it anywhere", title.Value.Length, ManifestText.TitleLimit);
    }
}
