using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Whether the manifest can be read without danger, and as every LMS reads it.</summary>
internal sealed class ManifestXmlRule(string path) : IPackageRule
{
    public string Clause => "XML 1.0, 2.1 well-formed documents; 4.3.3 character encoding";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredXml.Find(archive, path) is not { } xml) return;
        switch (xml.Problem)
        {
            case XmlProblem.TooLarge:
                diagnostics.Report(InspectDiagnostics.ManifestTooLarge, xml.Place, "divide the course into several packages", path, StoredXml.LengthLimit, StoredXml.NodeLimit);
                break;
            case XmlProblem.DocumentType:
                diagnostics.Report(InspectDiagnostics.DocumentType, xml.Place, "delete <!DOCTYPE …>, and write characters instead of entities", path);
                break;
            case XmlProblem.TooDeep:
                diagnostics.Report(InspectDiagnostics.ManifestTooDeep, xml.Place, "make the outline of the course flatter", path, StoredXml.DepthLimit);
                break;
            case XmlProblem.Malformed:
                diagnostics.Report(TargetDiagnostics.ManifestMalformed, xml.Place, "mend the XML in this place; often '&' has to be '&amp;'", archive.Name, path, xml.Message);
                break;
            default:
                CheckEncoding(xml, diagnostics);
                break;
        }
    }

    private void CheckEncoding(StoredXml xml, DiagnosticBag diagnostics)
    {
        if (xml.Encoding != "utf-8" && !xml.Encoding.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            diagnostics.Report(InspectDiagnostics.Encoding, xml.Place, "save it as UTF-8, with encoding=\"UTF-8\" in its first line", path, xml.Encoding);
    }
}
