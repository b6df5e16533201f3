using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect.Scorm;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Lms.Rules;

internal sealed class SequencingIgnoredRule(string lms, string source) : ManifestRule
{
    private static readonly string[] s_rules = ["sequencingRules", "rollupRules", "limitConditions"];

    public override string Clause => source;

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var sequencing in manifest.Root.Descendants(ScormNames.Imsss + "sequencing"))
        {
            if (sequencing.Elements().FirstOrDefault(e => s_rules.Contains(e.Name.LocalName)) is not { } rules) continue;
            diagnostics.Report(
                LmsDiagnostics.SequencingIgnored, manifest.PlaceOf(rules), "make sure that the course works when the learner opens any item at any time",
                sequencing.Parent?.Attribute("identifier")?.Value ?? sequencing.Attribute("ID")?.Value, lms);
        }
    }
}
