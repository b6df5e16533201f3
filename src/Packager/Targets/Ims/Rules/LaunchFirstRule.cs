using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class LaunchFirstRule : ManifestRule
{
    public override string Clause => "Open edX xblock: the first resource with a href is the start page";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var launched = manifest.Items.Select(i => i.Attribute("identifierref")?.Value).FirstOrDefault(r => r is not null);
        var first = manifest.Resources.FirstOrDefault()?.Attribute("identifier")?.Value;
        if (launched is not null && launched != first)
        {
            diagnostics.Report(
                TargetDiagnostics.LaunchNotFirst, manifest.PlaceOf(manifest.Resources.FirstOrDefault()),
                $"move resource '{launched}' to the beginning of <resources>", archive.Name, launched, first);
        }
    }
}
