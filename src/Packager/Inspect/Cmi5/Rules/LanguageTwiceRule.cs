using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class LanguageTwiceRule : CourseStructureRule
{
    public override string Clause => "xAPI 1.0.3 Data 4.2: a language map has each tag once";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var text in course.Texts)
        {
            var tags = text.Elements(course.Name("langstring")).GroupBy(l => l.Attribute("lang")?.Value ?? "", StringComparer.OrdinalIgnoreCase);
            foreach (var same in tags.Where(g => g.Count() > 1))
                diagnostics.Report(Cmi5Diagnostics.LanguageTwice, course.PlaceOf(same.ElementAt(1)), "keep one text for each language", text.Name.LocalName, same.Key);
        }
    }
}
