using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class VisibleRule : ManifestRule
{
    public override string Clause => "Open edX xblock: only items with isvisible=\"true\" are shown";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var item in manifest.Items.Where(i => i.Attribute("isvisible")?.Value != "true"))
            diagnostics.Report(TargetDiagnostics.NotVisible, manifest.PlaceOf(item), "write isvisible=\"true\"", archive.Name, item.Attribute("identifier")?.Value);
    }
}
