using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>ADL's 2004 package test stops when a schema file the manifest names is absent.</summary>
internal sealed class ControlDocumentsRule : ManifestRule
{
    public override string Clause => "SCORM 2004 Content Aggregation Model, content packages: control documents at the root";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var location = manifest.Root.Attribute(ManifestWriter.Instance + "schemaLocation")?.Value ?? "";
        var parts = location.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in parts.Where((_, i) => i % 2 == 1).Where(f => !Href.IsRemote(f) && !archive.Contains(f)))
        {
            diagnostics.Report(
                TargetDiagnostics.ControlDocumentMissing, manifest.PlaceOf(manifest.Root.Attribute(ManifestWriter.Instance + "schemaLocation")),
                "put the standard's own file of that name at the root of the package", archive.Name, file);
        }
    }
}
