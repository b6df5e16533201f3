using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class OneScoRule : ManifestRule
{
    public override string Clause => "Moodle 4.5, measured: after the first Terminate the next Initialize returns false (104)";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var launching = manifest.Items.Where(i => i.Attribute("identifierref") is not null).ToList();
        if (launching.Count > 1)
            diagnostics.Report(LmsDiagnostics.SeveralScos, manifest.PlaceOf(launching[1]), "make one SCO of the course, or export it as SCORM 1.2, where several SCOs work", launching.Count);
    }
}
