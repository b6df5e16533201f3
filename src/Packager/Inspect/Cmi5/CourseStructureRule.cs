using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5;

/// <summary>A requirement on cmi5.xml. In brackets the ids of ADL's CATAPULT, where it has one.</summary>
internal abstract class CourseStructureRule : IPackageRule
{
    public abstract string Clause { get; }

    public void Check(PackageArchive archive, DiagnosticBag diagnostics)
    {
        if (StoredCourseStructure.Find(archive) is { } course) Check(course, archive, diagnostics);
    }

    protected abstract void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics);
}
