using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>The LMS picks its API by this text; one that Moodle does not know is treated as SCORM 1.2.</summary>
internal sealed class SchemaVersionRule(string expected) : ManifestRule
{
    public override string Clause => "SCORM Content Aggregation Model, <schema> and <schemaversion>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var schema = manifest.Elements("schema").FirstOrDefault()?.Value;
        var version = manifest.Elements("schemaversion").FirstOrDefault()?.Value;
        if (schema != "ADL SCORM" || version != expected)
            diagnostics.Report(TargetDiagnostics.WrongSchemaVersion, null, null, archive.Name, schema, version, expected);
    }
}
