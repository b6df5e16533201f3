using System.Globalization;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class AttemptLimitRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 5.1, <imsss:limitConditions> attemptLimit: a whole number, 0 or more";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var limit in manifest.Root.Descendants(ScormNames.Imsss + "limitConditions").Select(l => l.Attribute("attemptLimit")).OfType<XAttribute>())
        {
            if (!int.TryParse(limit.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                diagnostics.Report(ScormDiagnostics.AttemptLimit, manifest.PlaceOf(limit), "write a whole number such as 3, or leave it out", limit.Value);
        }
    }
}
