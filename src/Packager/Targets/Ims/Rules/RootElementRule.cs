using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class RootElementRule(XNamespace content) : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, <manifest>: root element in the standard's namespace";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var expected = content + "manifest";
        if (manifest.Root.Name != expected)
            diagnostics.Report(TargetDiagnostics.WrongRoot, manifest.PlaceOf(null), $"write <manifest xmlns=\"{content}\">", archive.Name, manifest.Root.Name, expected);
    }
}
