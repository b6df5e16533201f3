using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class LanguageRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1: lang, an RFC 5646 tag (13.2.0.0-1)";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var lang in course.Texts.Elements(course.Name("langstring")).Select(l => l.Attribute("lang")).OfType<XAttribute>().Where(l => !LanguageTag.IsValid(l.Value)))
            diagnostics.Report(Cmi5Diagnostics.Language, course.PlaceOf(lang), "write a tag such as 'en' or 'en-GB'", lang.Value);
    }
}
