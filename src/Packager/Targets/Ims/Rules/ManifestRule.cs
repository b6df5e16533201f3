using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>A requirement on the manifest's content; silent where there is no manifest to read.</summary>
internal abstract class ManifestRule : IPackageRule
{
    public abstract string Clause { get; }

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredManifest.Find(archive) is { } manifest) Check(manifest, archive, diagnostics);
    }

    protected abstract void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics);
}
