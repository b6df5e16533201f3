using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>Servers tell upper from lower case, so a name that differs in case is a missing file.</summary>
internal sealed class ListedFilesExistRule : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, <resource> href and <file> href: a file of the package";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var listed = manifest.Resources.SelectMany(r => manifest.FileElementsOf(r).Append(r));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in listed)
        {
            if (element.Attribute("href") is not { } href || Href.PathOf(element, href.Value) is not { } path) continue;
            if (!PackagePath.StaysInside(path) || archive.Contains(path) || !seen.Add(path)) continue;
            var near = archive.Paths.FirstOrDefault(p => p.Equals(path, StringComparison.OrdinalIgnoreCase));
            var help = near is null ? "put the file into the package, or take the line out" : $"the package holds '{near}': the case has to be the same";
            diagnostics.Report(TargetDiagnostics.FileMissing, manifest.PlaceOf(href), help, archive.Name, path);
        }
    }
}
