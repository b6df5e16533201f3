using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class TinCanRootRule : TinCanRule
{
    public override string Clause => "tincan.xsd: root element tincan in its namespace";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var expected = TinCan + "tincan";
        if (root.Name != expected) diagnostics.Report(TinCanDiagnostics.WrongRoot, null, null, archive.Name, root.Name, expected);
    }
}
