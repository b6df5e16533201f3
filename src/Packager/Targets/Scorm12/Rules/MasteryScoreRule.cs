using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Targets.Scorm12.Rules;

/// <summary>The schema takes any text of 200 characters here.</summary>
internal sealed class MasteryScoreRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 Content Aggregation Model, <adlcp:masteryscore>: normalized between 0 and 100";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var score in manifest.Root.Descendants(Scorm12Binding.MasteryScore))
        {
            var number = decimal.TryParse(score.Value.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
            if (!number || value > 100)
                diagnostics.Report(TargetDiagnostics.MasteryScore, manifest.PlaceOf(score), "write a number from 0 to 100, such as 80", archive.Name, score.Value);
        }
    }
}
