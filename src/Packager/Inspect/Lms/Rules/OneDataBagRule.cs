using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class OneDataBagRule : ManifestRule
{
    public override string Clause => "overhangio/openedx-scorm-xblock: one data bag for all SCOs";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var scos = manifest.Items.Where(i => i.Attribute("identifierref") is not null).ToList();
        if (scos.Count > 1)
            diagnostics.Report(LmsDiagnostics.OneDataBag, manifest.PlaceOf(scos[1]), "make one SCO of the course", scos.Count);
    }
}
