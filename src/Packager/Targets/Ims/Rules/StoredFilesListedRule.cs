using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <param name="schemasAtRootOnly">Ours are there (decision 0002); the official sets of metadata schemas have folders.</param>
internal sealed class StoredFilesListedRule(bool schemasAtRootOnly) : ManifestRule
{
    public override string Clause => "SCORM Content Aggregation Model, <file>: every file a resource needs is listed";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        // A name that differs in case is listed, only wrongly; another rule says so.
        var listed = manifest.Resources.SelectMany(manifest.FilesOf).Concat(manifest.MetadataFiles).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in archive.Paths.Where(p => !IsControl(p) && !listed.Contains(p)))
            diagnostics.Report(TargetDiagnostics.FileNotListed, archive.PlaceOf(path), $"add <file href=\"{path}\"/> to the resource that needs it, or leave the file out", archive.Name, path);
    }

    private bool IsControl(string path) => ControlFiles.Holds(path) || (!schemasAtRootOnly && ControlFiles.IsSchema(path));
}
