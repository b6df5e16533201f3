using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Inspect.Cmi5.Rules;

internal sealed class BlockRule : CourseStructureRule
{
    public override string Clause => "cmi5 13.1.2, 13.2 (13.2.0.0-1): a block holds an au or a block";

    protected override void Check(StoredCourseStructure course, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var block in course.Blocks.Where(b => !b.Elements(course.Name("au")).Concat(b.Elements(course.Name("block"))).Any()))
            diagnostics.Report(Cmi5Diagnostics.EmptyBlock, course.PlaceOf(block), "add an <au> to it, or leave the block out", block.Attribute("id")?.Value);
    }
}
