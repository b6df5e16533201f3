using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class SecretRule : TinCanRule
{
    public override string Clause => "standards brief, sections 5 and 7: nothing secret in a package";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var secret in tinCan.Root.Descendants(tinCan.Name("secret")))
            diagnostics.Report(TinCanDiagnostics.Secret, tinCan.PlaceOf(secret), "delete the element, and change the secret: everybody with the package has it");
    }
}
