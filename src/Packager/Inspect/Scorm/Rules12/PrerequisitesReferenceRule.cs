using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm.Rules12;

internal sealed partial class PrerequisitesReferenceRule : ManifestRule
{
    public override string Clause => "SCORM 1.2 CAM 2.3, <adlcp:prerequisites>: identifiers of items, joined by operators";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var items = manifest.Items.Select(i => i.Attribute("identifier")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var rule in manifest.Root.Descendants(ScormNames.Adlcp12 + "prerequisites"))
        {
            foreach (var name in Names().Matches(Quoted().Replace(rule.Value, "")).Select(m => m.Value).Where(n => !items.Contains(n)))
                diagnostics.Report(ScormDiagnostics.PrerequisitesReference, manifest.PlaceOf(rule), NearMiss.Help(name, items, "name the identifier of an <item>"), name);
        }
    }

    // AICC CMI001, 6.5: & | ~ = <> , { } ( ) and n* join identifiers; a status stands in quotation marks.
    [GeneratedRegex("[\\p{L}_][\\w.-]*")]
    private static partial Regex Names();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
