using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class TimeLimitActionRule(XName element) : ManifestRule
{
    private static readonly string[] s_actions = ["exit,message", "exit,no message", "continue,message", "continue,no message"];

    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:timelimitaction>; SCORM 2004 CAM 3.4, <adlcp:timeLimitAction>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var action in manifest.Root.Descendants(element).Where(a => !s_actions.Contains(a.Value)))
            diagnostics.Report(ScormDiagnostics.TimeLimitAction, manifest.PlaceOf(action), NearMiss.Help(action.Value, s_actions, "write 'continue,message' or another of the four"), action.Value);
    }
}
