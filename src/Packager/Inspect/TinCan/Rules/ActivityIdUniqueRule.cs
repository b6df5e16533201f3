using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityIdUniqueRule : TinCanRule
{
    public override string Clause => "xAPI 1.0.3 Data 2.4.4.1: an id stands for one activity";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var same in tinCan.Activities.Select(a => a.Attribute("id")).OfType<XAttribute>().GroupBy(a => a.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
            diagnostics.Report(TinCanDiagnostics.IdTwice, tinCan.PlaceOf(same.ElementAt(1)), "give each activity an id of its own", same.Key);
    }
}
