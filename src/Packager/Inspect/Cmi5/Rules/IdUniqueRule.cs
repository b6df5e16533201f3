using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class IdUniqueRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.2.0-1, 13.1.3.0-1, 13.1.4.0-1: id unique within the course structure";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var ids = course.Identified.Select(e => e.Attribute("id")).OfType<XAttribute>();
        foreach (var same in ids.GroupBy(a => a.Value.Trim(), StringComparer.Ordinal).Where(g => g.Count() > 1))
            diagnostics.Report(Cmi5Diagnostics.IdTwice, course.PlaceOf(same.ElementAt(1)), "give each element an id of its own; records are kept by it", same.Key);
    }
}
