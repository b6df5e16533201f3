using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class LaunchExistsRule : TinCanRule
{
    public override string Clause => "tincan.xsd, launch: a page of the package, by its path from the root";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var launch in Activities(root).Elements(TinCan + "launch").Where(l => !archive.Contains(l.Value)))
            diagnostics.Report(TinCanDiagnostics.LaunchMissing, null, null, archive.Name, IdOf(launch.Parent!), launch.Value);
    }
}
