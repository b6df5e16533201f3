using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets.Xapi;

namespace LlmEvolution.Packager.Targets.Cmi5.Rules;

internal sealed class StructureRule : IPackageRule
{
    public string Clause => "cmi5 Quartz, 14.1: cmi5.xml at the root; 13.2: courseStructure in its namespace, with a course and at least one AU";

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        var (root, error) = StoredXml.TryRead(archive, CourseStructure.FileName);
        if (root is null) Report(error!);
        else if (root.Name != CourseStructure.Namespace + "courseStructure") Report($"its root is {root.Name}, not courseStructure of {CourseStructure.Namespace}");
        else if (root.Element(CourseStructure.Namespace + "course") is null) Report("it has no course");
        else if (!root.Descendants(CourseStructure.Namespace + "au").Any()) Report("it has no au: nothing can be launched");

        void Report(string problem) => diagnostics.Report(Cmi5Diagnostics.Structure, null, null, archive.Name, problem);
    }
}
