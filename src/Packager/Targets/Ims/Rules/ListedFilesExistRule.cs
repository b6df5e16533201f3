using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>Servers tell upper from lower case, so a name that differs in case is a missing file.</summary>
internal sealed class ListedFilesExistRule : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, <resource> href and <file> href: a file of the package";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var hrefs = manifest.Resources.Select(r => r.Attribute("href")?.Value).OfType<string>().Select(Href.Path);
        foreach (var path in manifest.Resources.SelectMany(manifest.FilesOf).Concat(hrefs).Distinct(StringComparer.Ordinal))
        {
            if (archive.Contains(path)) continue;
            var near = archive.Paths.FirstOrDefault(p => p.Equals(path, StringComparison.OrdinalIgnoreCase));
            var help = near is null ? null : $"the package holds '{near}': the case has to be the same";
            diagnostics.Report(TargetDiagnostics.FileMissing, null, help, archive.Name, path);
        }
    }
}
