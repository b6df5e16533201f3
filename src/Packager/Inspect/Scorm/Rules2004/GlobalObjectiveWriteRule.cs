using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class GlobalObjectiveWriteRule : ManifestRule
{
    private static readonly string[] s_writes = ["writeSatisfiedStatus", "writeNormalizedMeasure"];

    public override string Clause => "SCORM 2004 SN 3.10: only one objective of an activity writes to a global objective";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var objectives in manifest.Root.Descendants(ScormNames.Imsss + "objectives"))
        {
            var writes = objectives.Descendants(ScormNames.Imsss + "mapInfo").Where(m => s_writes.Any(w => m.Attribute(w)?.Value is "true" or "1"));
            foreach (var same in writes.GroupBy(m => m.Attribute("targetObjectiveID")?.Value ?? "", StringComparer.Ordinal).Where(g => g.Select(m => m.Parent).Distinct().Count() > 1))
                diagnostics.Report(ScormDiagnostics.GlobalObjectiveWrite, manifest.PlaceOf(same.ElementAt(1)), "let one objective of the item write it", same.Key);
        }
    }
}
