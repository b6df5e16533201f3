using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class HideLmsUiRule : ManifestRule
{
    private static readonly string[] s_controls = ["previous", "continue", "exit", "exitAll", "abandon", "abandonAll", "suspendAll"];

    public override string Clause => "SCORM 2004 CAM 5.2, <adlnav:hideLMSUI>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var hidden in manifest.Root.Descendants(ScormNames.Adlnav + "hideLMSUI").Where(h => !s_controls.Contains(h.Value)))
            diagnostics.Report(ScormDiagnostics.HideLmsUi, manifest.PlaceOf(hidden), NearMiss.Help(hidden.Value, s_controls, "write previous, continue, exit, exitAll, abandon, abandonAll or suspendAll"), hidden.Value);
    }
}
