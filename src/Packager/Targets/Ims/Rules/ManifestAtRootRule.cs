using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>Moodle refuses a manifest in a folder, and accepts a malformed one only to break over it later.</summary>
internal sealed class ManifestAtRootRule : IPackageRule
{
    public string Clause => "IMS Content Packaging 1.1.4 Information Model, Package: imsmanifest.xml at the root";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (!archive.Contains(ManifestWriter.FileName))
        {
            diagnostics.Report(TargetDiagnostics.ManifestMissing, null, null, archive.Name);
            return;
        }
        var manifest = StoredXml.Find(archive, ManifestWriter.FileName)!;
        if (manifest.Root is null)
            diagnostics.Report(TargetDiagnostics.ManifestMalformed, manifest.Place, null, archive.Name, ManifestWriter.FileName, manifest.Message);
    }
}
