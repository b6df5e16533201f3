using System.Xml;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class TinCanAtRootRule : IPackageRule
{
    public string Clause => "Rustici, Tin Can launch: tincan.xml at the root of the zip";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (!archive.Contains(TinCanWriter.FileName))
        {
            diagnostics.Report(TinCanDiagnostics.Missing, null, null, archive.Name);
            return;
        }
        try
        {
            XmlFile.Load(archive, TinCanWriter.FileName);
        }
        catch (XmlException e)
        {
            diagnostics.Report(TinCanDiagnostics.Malformed, null, null, archive.Name, e.Message);
        }
    }
}
