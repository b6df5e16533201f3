using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class ObjectiveIdRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 5.1, <imsss:objective> objectiveID: unique in the activity";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var objectives in manifest.Root.Descendants(ScormNames.Imsss + "objectives"))
        {
            foreach (var same in objectives.Elements().Where(o => o.Name.Namespace == ScormNames.Imsss).Select(o => o.Attribute("objectiveID")).OfType<XAttribute>().GroupBy(a => a.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
                diagnostics.Report(ScormDiagnostics.ObjectiveId, manifest.PlaceOf(same.ElementAt(1)), "give each objective of the item an id of its own", same.Key);
        }
    }
}
