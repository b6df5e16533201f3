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
        var collection = manifest.Root.Elements(ScormNames.Imsss + "sequencingCollection").Elements(ScormNames.Imsss + "sequencing").ToList();
        // A condition in the collection asks about objectives of whichever item takes it.
        foreach (var sequencing in manifest.Root.Descendants(ScormNames.Imsss + "sequencing").Except(collection))
        {
            var taken = sequencing.Attribute("IDRef")?.Value is { } id ? collection.Where(s => s.Attribute("ID")?.Value == id) : [];
            var known = taken.Prepend(sequencing).Descendants().Select(e => e.Attribute("objectiveID")?.Value).OfType<string>().Select(Plain).ToHashSet(StringComparer.Ordinal);
            foreach (var reference in sequencing.Descendants(ScormNames.Imsss + "ruleCondition").Select(c => c.Attribute("referencedObjective")).OfType<XAttribute>().Where(r => !known.Contains(Plain(r.Value))))
                diagnostics.Report(ScormDiagnostics.ConditionObjective, manifest.PlaceOf(reference), NearMiss.Help(reference.Value, known, "name the objectiveID of an objective of the same item"), reference.Value);
        }
    }

    /// <summary>Objective ids are of the type anyURI: escaped or not, with one space or several, they are the same (ADL's OB-02a, OB-12a).</summary>
    private static string Plain(string id) => string.Join(' ', Uri.UnescapeDataString(id).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
