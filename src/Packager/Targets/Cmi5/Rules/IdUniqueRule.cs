using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class IdUniqueRule : StructureRule
{
    public override string Clause => "cmi5 13.1.2.0-1, 13.1.3.0-1, 13.1.4.0-1: ids of blocks, objectives and AUs are unique in the course structure";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var (id, count) in Named(root).CountBy(IdOf, StringComparer.Ordinal).Where(u => u.Value > 1))
            diagnostics.Report(Cmi5Diagnostics.DuplicateId, null, null, archive.Name, id, count);
    }
}
