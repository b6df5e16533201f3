using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class ObjectiveReferenceRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.3: idref, an objective of the course";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var known = course.Objectives.Select(o => o.Attribute("id")?.Value.Trim()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var reference in course.Root.Descendants(course.Name("objective")).Select(o => o.Attribute("idref")).OfType<XAttribute>().Where(r => !known.Contains(r.Value.Trim())))
            diagnostics.Report(Cmi5Diagnostics.ObjectiveReference, course.PlaceOf(reference), NearMiss.Help(reference.Value, known, "name the id of an <objective> in <objectives> of the course"), reference.Value);
    }
}
