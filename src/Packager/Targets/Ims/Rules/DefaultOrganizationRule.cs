using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <param name="single">Whether there has to be no other: LMSs show one only, and the standards allow several.</param>
internal sealed class DefaultOrganizationRule(bool single) : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, <organizations> default: an existing organization";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var organizations = manifest.Elements("organizations").FirstOrDefault();
        var named = organizations?.Attribute("default");
        var identifiers = manifest.Organizations.Select(o => o.Attribute("identifier")?.Value).ToList();
        if (named is not null && identifiers.Contains(named.Value) && (identifiers.Count == 1 || !single)) return;
        diagnostics.Report(
            TargetDiagnostics.DefaultOrganization, manifest.PlaceOf(named as XObject ?? organizations),
            $"write default=\"{identifiers.FirstOrDefault() ?? "id"}\", the identifier of an <organization>",
            archive.Name, identifiers.Count, named?.Value);
    }
}
