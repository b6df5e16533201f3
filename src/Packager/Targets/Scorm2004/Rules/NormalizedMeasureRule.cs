using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Targets.Scorm2004.Rules;

internal sealed class NormalizedMeasureRule : ManifestRule
{
    public override string Clause => "SCORM 2004 Content Aggregation Model, <imsss:minNormalizedMeasure>: -1 to 1";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var measures = manifest.Root.Descendants(Sequencing.MinNormalizedMeasure);
        foreach (var measure in measures)
        {
            var number = decimal.TryParse(measure.Value.Trim(), style, CultureInfo.InvariantCulture, out var value);
            if (!number || value is < -1 or > 1)
                diagnostics.Report(TargetDiagnostics.NormalizedMeasure, manifest.PlaceOf(measure), "write a number from -1 to 1: 80 percent is 0.8", archive.Name, measure.Value);
        }
    }
}
