using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class TinCanRootRule : TinCanRule
{
    public override string Clause => "Tin Can package, tincan.xsd: root element tincan";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (tinCan.Root.Name != StoredTinCan.Namespace + "tincan")
            diagnostics.Report(TinCanDiagnostics.Root, tinCan.PlaceOf(tinCan.Root), $"write <tincan xmlns=\"{StoredTinCan.Namespace}\">", tinCan.Root.Name);
    }
}
