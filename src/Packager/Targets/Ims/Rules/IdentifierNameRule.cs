using System.Xml;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

internal sealed class IdentifierNameRule : ManifestRule
{
    public override string Clause => "IMS Content Packaging XML Binding, identifier: an XML ID (NCName)";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        string[] named = ["organization", "item", "resource"];
        foreach (var element in named.SelectMany(manifest.Elements).Prepend(manifest.Root))
        {
            var identifier = element.Attribute("identifier")?.Value ?? "";
            if (IsNCName(identifier)) continue;
            diagnostics.Report(
                TargetDiagnostics.InvalidIdentifier, manifest.PlaceOf(element.Attribute("identifier") as XObject ?? element),
                "begin with a letter or '_', go on with letters, digits, '.', '_' and '-'", archive.Name, element.Name.LocalName, identifier);
        }
    }

    private static bool IsNCName(string text) =>
        text.Length > 0 && XmlConvert.IsStartNCNameChar(text[0]) && text.All(XmlConvert.IsNCNameChar);
}
