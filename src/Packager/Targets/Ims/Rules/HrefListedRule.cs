using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class HrefListedRule : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, <resource>: its href is one of its <file> elements";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var resource in manifest.Resources)
        {
            var href = resource.Attribute("href")?.Value;
            if (href is null || manifest.FilesOf(resource).Contains(Href.Path(href), StringComparer.Ordinal)) continue;
            diagnostics.Report(
                TargetDiagnostics.HrefNotListed, null, null, archive.Name, resource.Attribute("identifier")?.Value, href);
        }
    }
}
