using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class NoSecretRule : TinCanRule
{
    public override string Clause => "our own (docs/decisions/0007): nothing secret is built into a package";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var secret in root.Descendants(TinCan + "secret"))
            diagnostics.Report(TinCanDiagnostics.Secret, null, null, archive.Name, secret.Parent!.Name.LocalName);
    }
}
