using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect.Cmi5;
using LlmEvolution.Packager.Inspect.Scorm;
using LlmEvolution.Packager.Inspect.TinCan;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Inspect;

/// <summary>Which standard a manifest belongs to, by its file name, its namespaces and its schemaversion.</summary>
internal sealed class StandardDetector
{
    private const string ImsContentPackaging = "http://www.imsglobal.org/xsd/imscp_v1p1";

    private readonly SchemaSets _schemas = new();

    /// <summary>Null when it belongs to none that we know; it has been reported.</summary>
    public IStandardInspector? Detect(PackageArchive archive, string file, DiagnosticBag diagnostics) => file switch
    {
        ManifestPlace.Cmi5 => new Cmi5Inspector(),
        ManifestPlace.TinCan => new TinCanInspector(),
        _ => DetectScorm(archive, StoredManifest.Find(archive)!, diagnostics),
    };

    private IStandardInspector? DetectScorm(PackageArchive archive, StoredManifest manifest, DiagnosticBag diagnostics)
    {
        var schema = manifest.Elements("schema").FirstOrDefault()?.Value.Trim() ?? "";
        var version = manifest.Elements("schemaversion").FirstOrDefault()?.Value.Trim() ?? "";
        var content = manifest.Root.Name.NamespaceName;
        if (content == "http://www.imsproject.org/xsd/imscp_rootv1p1p2") return new Scorm12Inspector(_schemas);
        if (content == ImsContentPackaging && (schema == "ADL SCORM" || Uses(manifest, ScormNames.Adlcp2004.NamespaceName))) return Scorm2004(version);
        if (Uses(manifest, ScormNames.Adlcp12.NamespaceName)) return new Scorm12Inspector(_schemas);
        if (Uses(manifest, ScormNames.Adlcp2004.NamespaceName)) return Scorm2004(version);
        PackageRules.Run([new UnknownManifestRule(schema)], archive, diagnostics);
        return null;
    }

    private Scorm2004Inspector Scorm2004(string version)
    {
        if (version == "CAM 1.3" || version.Contains("2nd", StringComparison.OrdinalIgnoreCase)) return Scorm2004Inspector.Second(_schemas);
        return version.Contains("4th", StringComparison.OrdinalIgnoreCase) ? Scorm2004Inspector.Fourth(_schemas) : Scorm2004Inspector.Third(_schemas);
    }

    private static bool Uses(StoredManifest manifest, string name) =>
        manifest.Root.DescendantsAndSelf().Any(e => e.Name.NamespaceName == name || e.Attributes().Any(a => a.Name.NamespaceName == name || (a.IsNamespaceDeclaration && a.Value == name)));
}
