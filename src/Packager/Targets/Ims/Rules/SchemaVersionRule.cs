using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>The LMS picks its API by this text; one that Moodle does not know is treated as SCORM 1.2.</summary>
internal sealed class SchemaVersionRule(string expected) : ManifestRule
{
    public override string Clause => "SCORM Content Aggregation Model, <schema> and <schemaversion>";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var schema = manifest.Elements("schema").FirstOrDefault();
        var version = manifest.Elements("schemaversion").FirstOrDefault();
        if (schema?.Value == "ADL SCORM" && version?.Value == expected) return;
        diagnostics.Report(
            TargetDiagnostics.WrongSchemaVersion, manifest.PlaceOf(schema?.Value == "ADL SCORM" ? version : schema),
            $"write <schema>ADL SCORM</schema> and <schemaversion>{expected}</schemaversion> into <metadata>; an LMS may take the package for another version",
            archive.Name, schema?.Value, version?.Value, expected);
    }
}
