using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules12;

internal sealed partial class MaxTimeAllowedRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:maxtimeallowed>: HHHH:MM:SS.SS";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var time in manifest.Root.Descendants(ScormNames.Adlcp12 + "maxtimeallowed").Where(t => !Span().IsMatch(t.Value)))
            diagnostics.Report(ScormDiagnostics.MaxTimeAllowed, manifest.PlaceOf(time), "write hours, minutes and seconds, such as '01:30:00'", time.Value);
    }

    [GeneratedRegex("^[0-9]{2,4}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,2})?$")]
    private static partial Regex Span();
}
