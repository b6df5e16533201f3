using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class LaunchDataRule(XName element, int limit) : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:datafromlms>: 255 characters; SCORM 2004 CAM 3.4, <adlcp:dataFromLMS>: 4000";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var data in manifest.Root.Descendants(element).Where(d => d.Value.Length > limit))
            diagnostics.Report(ScormDiagnostics.LaunchData, manifest.PlaceOf(data), "put the data into a file of the package", data.Value.Length, limit);
    }
}
