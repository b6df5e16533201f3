using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class OneLaunchRule : TinCanRule
{
    public override string Clause => "Rustici, tincan.xml: one activity of a package has a launch";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var count = Activities(root).Count(a => a.Elements(TinCan + "launch").Any());
        if (count != 1) diagnostics.Report(TinCanDiagnostics.NotOneLaunch, null, null, archive.Name, count);
    }
}
