using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class LeafRule : ManifestRule
{
    public override string Clause => "SCORM 2004 Content Aggregation Model, <item>: a leaf refers to a resource";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var leaves = manifest.Items.Where(i => !manifest.ItemsOf(i).Any());
        foreach (var item in leaves.Where(i => i.Attribute("identifierref") is null))
        {
            diagnostics.Report(
                TargetDiagnostics.LeafLaunchesNothing, manifest.PlaceOf(item), "add identifierref with the identifier of a resource, or leave the item out", archive.Name, item.Attribute("identifier")?.Value);
        }
    }
}
