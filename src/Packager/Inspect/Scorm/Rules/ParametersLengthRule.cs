using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules;

internal sealed class ParametersLengthRule : ManifestRule
{
    private const int Limit = 1000;

    public override string Clause => "SCORM 1.2 CAM 2.3, SCORM 2004 CAM 3.4, <item> parameters: 1000 characters";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var parameters in manifest.Items.Select(i => i.Attribute("parameters")).OfType<XAttribute>().Where(p => p.Value.Length > Limit))
            diagnostics.Report(ScormDiagnostics.ParametersTooLong, manifest.PlaceOf(parameters), "put the data into a file of the package", parameters.Value.Length, Limit);
    }
}
