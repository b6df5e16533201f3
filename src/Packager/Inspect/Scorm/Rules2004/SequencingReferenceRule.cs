using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules2004;

internal sealed class SequencingReferenceRule : ManifestRule
{
    public override string Clause => "SCORM 2004 CAM 5.1, <imsss:sequencing> IDRef: an entry of <imsss:sequencingCollection>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var known = manifest.Root.Descendants(ScormNames.Imsss + "sequencingCollection").Elements(ScormNames.Imsss + "sequencing").Select(s => s.Attribute("ID")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var reference in manifest.Root.Descendants(ScormNames.Imsss + "sequencing").Select(s => s.Attribute("IDRef")).OfType<XAttribute>().Where(r => !known.Contains(r.Value)))
            diagnostics.Report(ScormDiagnostics.SequencingReference, manifest.PlaceOf(reference), NearMiss.Help(reference.Value, known, "name the ID of a <sequencing> in <sequencingCollection>"), reference.Value);
    }
}
