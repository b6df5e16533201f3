using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class ClusterRule : ManifestRule
{
    public override string Clause => "SCORM 2004 Content Aggregation Model, <item>: only a leaf refers to a resource";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var clusters = manifest.Items.Where(i => manifest.ItemsOf(i).Any());
        foreach (var item in clusters.Where(i => i.Attribute("identifierref") is not null))
        {
            diagnostics.Report(
                TargetDiagnostics.ClusterLaunches, manifest.PlaceOf(item.Attribute("identifierref")),
                "leave out its identifierref, and give the page a child item of its own", archive.Name, item.Attribute("identifier")?.Value);
        }
    }
}
