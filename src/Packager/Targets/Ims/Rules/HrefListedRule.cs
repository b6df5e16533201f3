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
            if (href is null || Href.PathOf(resource, href) is not { } path || manifest.FilesOf(resource).Contains(path, StringComparer.Ordinal)) continue;
            diagnostics.Report(
                TargetDiagnostics.HrefNotListed, manifest.PlaceOf(resource.Attribute("href")), $"add <file href=\"{href.Split('?', '#')[0]}\"/> to it", archive.Name, resource.Attribute("identifier")?.Value, href);
        }
    }
}
