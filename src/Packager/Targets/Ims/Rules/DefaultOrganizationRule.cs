using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class DefaultOrganizationRule : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, <organizations> default: an existing organization";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var named = manifest.Elements("organizations").FirstOrDefault()?.Attribute("default")?.Value;
        var identifiers = manifest.Organizations.Select(o => o.Attribute("identifier")?.Value).ToList();
        if (identifiers.Count != 1 || named is null || identifiers[0] != named)
            diagnostics.Report(TargetDiagnostics.DefaultOrganization, null, null, archive.Name, identifiers.Count, named);
    }
}
