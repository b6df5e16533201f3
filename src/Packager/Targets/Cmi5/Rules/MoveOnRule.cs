using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

/// <summary>Left out, moveOn is NotApplicable: the unit counts as satisfied before anybody has opened it.</summary>
internal sealed class MoveOnRule : StructureRule
{
    private static readonly string[] s_methods = ["AnyWindow", "OwnWindow"];

    public override string Clause => "cmi5 13.1.4, moveOn and launchMethod: one of the named values";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var unit in root.Descendants(Cmi5 + "au"))
        {
            Report(unit, "moveOn", Enum.GetNames<MoveOn>());
            Report(unit, "launchMethod", s_methods);
        }

        void Report(XElement unit, string name, string[] values)
        {
            var value = unit.Attribute(name)?.Value;
            if (!values.Contains(value, StringComparer.Ordinal))
                diagnostics.Report(Cmi5Diagnostics.WrongMoveOn, null, null, archive.Name, name, IdOf(unit), value, string.Join(", ", values));
        }
    }
}
