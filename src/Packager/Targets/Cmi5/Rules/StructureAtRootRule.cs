using System.Xml;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class StructureAtRootRule : IPackageRule
{
    public string Clause => "cmi5 14.1.0.0-2: the zip holds the course structure XML file at its root; 13.2.0.0-1: named cmi5.xml";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (!archive.Contains(StructureWriter.FileName))
        {
            diagnostics.Report(Cmi5Diagnostics.StructureMissing, null, null, archive.Name);
            return;
        }
        try
        {
            XmlFile.Load(archive, StructureWriter.FileName);
        }
        catch (XmlException e)
        {
            diagnostics.Report(Cmi5Diagnostics.StructureMalformed, null, null, archive.Name, e.Message);
        }
    }
}
