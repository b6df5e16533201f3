using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class IdentifierUniqueRule : ManifestRule
{
    public override string Clause => "XML 1.0, 3.3.1, validity constraint ID: unique in the document";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var identifiers = manifest.Root.DescendantsAndSelf().SelectMany(e => e.Attributes("identifier"));
        var uses = identifiers.CountBy(a => a.Value);
        foreach (var (identifier, count) in uses.Where(u => u.Value > 1))
            diagnostics.Report(TargetDiagnostics.DuplicateIdentifier, null, null, archive.Name, identifier, count);
    }
}
