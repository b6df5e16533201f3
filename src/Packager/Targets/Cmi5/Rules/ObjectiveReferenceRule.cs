using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class ObjectiveReferenceRule : StructureRule
{
    public override string Clause => "cmi5 13.1.2, 13.1.4, objectives: idref is the id of an objective of the course";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var known = root.Elements(Cmi5 + "objectives").Elements(Cmi5 + "objective").Select(IdOf).ToHashSet(StringComparer.Ordinal);
        foreach (var node in root.Descendants().Where(e => e.Name == Cmi5 + "block" || e.Name == Cmi5 + "au"))
        {
            foreach (var reference in node.Elements(Cmi5 + "objectives").Elements(Cmi5 + "objective").Select(o => o.Attribute("idref")?.Value ?? ""))
            {
                if (!known.Contains(reference)) diagnostics.Report(Cmi5Diagnostics.UnknownObjective, null, null, archive.Name, IdOf(node), reference);
            }
        }
    }
}
