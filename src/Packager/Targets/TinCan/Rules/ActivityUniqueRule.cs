using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.TinCan.Rules;

internal sealed class ActivityUniqueRule : TinCanRule
{
    public override string Clause => "xAPI-Data 2.4.4.1: an activity id names one activity";

    protected override void Check(XElement root, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var (id, count) in Activities(root).CountBy(IdOf, StringComparer.Ordinal).Where(u => u.Value > 1))
            diagnostics.Report(TinCanDiagnostics.Duplicate, null, null, archive.Name, id, count);
    }
}
