using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class ConditionObjectiveRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 5.1, <imsss:ruleCondition> referencedObjective: an objective of the same activity";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var sequencing in manifest.Root.Descendants(ScormNames.Imsss + "sequencing"))
        {
            var known = sequencing.Descendants().Select(e => e.Attribute("objectiveID")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
            // What the item takes from the collection is not looked up: its conditions refer to its own objectives.
            foreach (var reference in sequencing.Descendants(ScormNames.Imsss + "ruleCondition").Select(c => c.Attribute("referencedObjective")).OfType<XAttribute>().Where(r => !known.Contains(r.Value)))
                diagnostics.Report(ScormDiagnostics.ConditionObjective, manifest.PlaceOf(reference), NearMiss.Help(reference.Value, known, "name the objectiveID of an objective of the same item"), reference.Value);
        }
    }
}
