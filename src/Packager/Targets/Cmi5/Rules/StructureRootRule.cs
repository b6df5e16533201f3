using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class StructureRootRule : StructureRule
{
    public override string Clause => "cmi5 13.2.0.0-1: conforms to CourseStructure.xsd, version 1";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var expected = Cmi5 + "courseStructure";
        if (root.Name != expected) diagnostics.Report(Cmi5Diagnostics.WrongRoot, null, null, archive.Name, root.Name, expected);
    }
}
