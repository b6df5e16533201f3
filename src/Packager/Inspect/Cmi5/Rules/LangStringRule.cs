using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class LangStringRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1: text in langstring elements (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var text in course.Texts.Where(t => !t.Elements(course.Name("langstring")).Any(l => l.Value.Trim().Length > 0)))
            diagnostics.Report(Cmi5Diagnostics.LangString, course.PlaceOf(text), "write <langstring lang=\"en\"> with the text in it", text.Name.LocalName, text.Parent?.Attribute("id")?.Value);
    }
}
