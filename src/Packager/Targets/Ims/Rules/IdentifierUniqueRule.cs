using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class IdentifierUniqueRule : ManifestRule
{
    public override string Clause => "XML 1.0, 3.3.1, validity constraint ID: unique in the document";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var identifiers = manifest.Root.DescendantsAndSelf().SelectMany(e => e.Attributes("identifier"));
        foreach (var uses in identifiers.GroupBy(a => a.Value).Where(u => u.Count() > 1))
        {
            diagnostics.Report(
                TargetDiagnostics.DuplicateIdentifier, manifest.PlaceOf(uses.ElementAt(1)),
                "give each element an identifier of its own, and change the references to it", archive.Name, uses.Key, uses.Count());
        }
    }
}
