using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class UrlFileRule : CourseStructureRule
{
    public override string Clause => "cmi5 14.1 (14.1.0.0-3): a relative url names media of the package";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var url in course.Units.Select(course.UrlOf).OfType<XElement>())
        {
            if (LaunchUrl.PathOf(url.Value) is not { } path || path.Length == 0 || !PackagePath.StaysInside(path) || archive.Contains(path)) continue;
            var near = archive.Paths.FirstOrDefault(p => p.Equals(path, StringComparison.OrdinalIgnoreCase));
            diagnostics.Report(Cmi5Diagnostics.UrlFile, course.PlaceOf(url), near is null ? "put the page into the package; paths begin at its root" : $"the package holds '{near}': the case has to be the same", path);
        }
    }
}
