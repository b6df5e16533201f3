using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class ReferenceRule : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, identifierref of <item> and <dependency>: an existing resource";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var resources = manifest.Resources.Select(r => r.Attribute("identifier")?.Value).ToHashSet();
        foreach (var element in manifest.Items.Concat(manifest.Elements("dependency")))
        {
            var reference = element.Attribute("identifierref")?.Value;
            if (reference is null || resources.Contains(reference)) continue;
            var owner = element.Attribute("identifier") ?? element.Parent?.Attribute("identifier");
            diagnostics.Report(
                TargetDiagnostics.UnresolvedReference, manifest.PlaceOf(element.Attribute("identifierref")),
                NearMiss.Help(reference, resources.OfType<string>(), "name the identifier of a <resource>"),
                archive.Name, element.Name.LocalName, owner?.Value, reference);
        }
    }
}
