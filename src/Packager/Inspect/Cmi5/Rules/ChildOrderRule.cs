using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class ChildOrderRule : CourseStructureRule
{
    private static readonly string[] s_order = ["title", "description", "objectives", "url", "launchParameters", "entitlementKey"];

    public override string Clause => "cmi5 13.2 (13.2.0.0-1): order of the elements in the XSD";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var element in course.Units.Concat(course.Blocks).Concat(course.Root.Elements(course.Name("course"))))
        {
            var order = element.Elements().Select(e => (Element: e, Rank: e.Name.Namespace == course.Root.Name.Namespace ? Array.IndexOf(s_order, e.Name.LocalName) : s_order.Length)).Where(e => e.Rank >= 0).ToList();
            foreach (var (before, after) in order.Zip(order.Skip(1)).Where(p => p.Second.Rank < p.First.Rank).Take(1))
                diagnostics.Report(Cmi5Diagnostics.ChildOrder, course.PlaceOf(after.Element), $"move <{after.Element.Name.LocalName}> before <{before.Element.Name.LocalName}>", after.Element.Name.LocalName, before.Element.Name.LocalName);
        }
    }
}
