using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules12;

internal sealed class TimeLimitWithoutTimeRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:timelimitaction>: when <adlcp:maxtimeallowed> is over";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var action in manifest.Root.Descendants(ScormNames.Adlcp12 + "timelimitaction").Where(a => a.Parent?.Element(ScormNames.Adlcp12 + "maxtimeallowed") is null))
            diagnostics.Report(ScormDiagnostics.TimeLimitWithoutTime, manifest.PlaceOf(action), "add <adlcp:maxtimeallowed>, or leave the action out", action.Parent?.Attribute("identifier")?.Value);
    }
}
