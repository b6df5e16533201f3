using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class StoredFilesListedRule : ManifestRule
{
    public override string Clause => "SCORM Content Aggregation Model, <file>: every file a resource needs is listed";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        // A name that differs in case is listed, only wrongly; another rule says so.
        var listed = manifest.Resources.SelectMany(manifest.FilesOf).Concat(manifest.MetadataFiles).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in archive.Paths.Where(p => !ControlFiles.Holds(p) && !listed.Contains(p)))
            diagnostics.Report(TargetDiagnostics.FileNotListed, archive.PlaceOf(path), $"add <file href=\"{path}\"/> to the resource that needs it, or leave the file out", archive.Name, path);
    }
}
