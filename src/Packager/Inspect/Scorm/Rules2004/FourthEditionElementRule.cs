using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class FourthEditionElementRule(PackageStandard standard) : ManifestRule
{
    public override string Clause => "SCORM 2004 4th Edition CAM 3.4 and 5.1: <adlcp:data>, <adlseq:objectives>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (standard == PackageStandard.Scorm2004Fourth) return;
        foreach (var element in manifest.Root.Descendants().Where(e => e.Name == ScormNames.Adlcp2004 + "data" || e.Name == ScormNames.Adlseq + "objectives"))
            diagnostics.Report(ScormDiagnostics.FourthEdition, manifest.PlaceOf(element), "leave it out, or write <schemaversion>2004 4th Edition</schemaversion>", element.Name.LocalName, standard);
    }
}
