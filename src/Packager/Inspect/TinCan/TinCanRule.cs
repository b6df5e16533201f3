using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan;

/// <summary>A requirement on tincan.xml.</summary>
internal abstract class TinCanRule : IPackageRule
{
    public abstract string Clause { get; }

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredTinCan.Find(archive) is { } tinCan) Check(tinCan, archive, diagnostics);
    }

    protected abstract void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics);
}
