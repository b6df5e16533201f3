using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.TinCan.Rules;

internal sealed class ActivityOrderRule : TinCanRule
{
    private static readonly string[] s_order = ["name", "description", "launch", "resource", "interactionType", "correctResponsePatterns", "choices", "scale", "source", "target", "steps", "extensions"];

    public override string Clause => "Tin Can package, tincan.xsd: order of the elements of an activity";

    protected override void Check(StoredTinCan tinCan, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var activity in tinCan.Activities)
        {
            var order = activity.Elements().Select(e => (Element: e, Rank: Array.IndexOf(s_order, e.Name.LocalName))).Where(e => e.Rank >= 0).ToList();
            foreach (var (before, after) in order.Zip(order.Skip(1)).Where(p => p.Second.Rank < p.First.Rank).Take(1))
                diagnostics.Report(TinCanDiagnostics.Order, tinCan.PlaceOf(after.Element), $"move <{after.Element.Name.LocalName}> before <{before.Element.Name.LocalName}>", after.Element.Name.LocalName, before.Element.Name.LocalName);
        }
    }
}
