using System.Collections.Immutable;
using System.Xml;
using System.Xml.Schema;

namespace Packager.Conformance;

/// <summary>
/// Validates against one standard's official schemas. Warnings count as failures: after a failed compile .NET reports
/// nothing but a warning that it found no schema for the root element.
/// </summary>
internal sealed class ManifestValidator
{
    private readonly XmlSchemaSet _schemas;

    private ManifestValidator(string set, params string[] entries)
    {
        var folder = Schemas.FolderOf(set);
        _schemas = new XmlSchemaSet { XmlResolver = new LocalResolver(folder) };
        var problems = new List<string>();
        _schemas.ValidationEventHandler += (_, e) => problems.Add(e.Message);
        foreach (var entry in entries) Add(entry, folder);
        _schemas.Compile();
        if (problems.Count > 0 || !_schemas.IsCompiled)
            throw new InvalidOperationException($"The schemas of {set} do not compile: {string.Join("; ", problems)}");
    }

    /// <summary>Without the metadata schema: it breaks the unique particle attribution rule, and we write no metadata.</summary>
    public static ManifestValidator Scorm12() => new("scorm12edition", "imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd");

    public static ManifestValidator Scorm2004Third() => Scorm2004("scorm20043rdedition");

    public static ManifestValidator Scorm2004Fourth() => Scorm2004("scorm20044thedition");

    public ImmutableArray<string> Validate(Stream manifest)
    {
        var findings = ImmutableArray.CreateBuilder<string>();
        var settings = new XmlReaderSettings
        {
            Schemas = _schemas,
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings
                | XmlSchemaValidationFlags.ProcessIdentityConstraints
                | XmlSchemaValidationFlags.AllowXmlAttributes,
            XmlResolver = null,
        };
        settings.ValidationEventHandler += (_, e) => findings.Add($"{e.Severity}: {e.Message}");
        using var reader = XmlReader.Create(manifest, settings);
        while (reader.Read()) { }
        return findings.ToImmutable();
    }

    private static ManifestValidator Scorm2004(string set) =>
        new(set, "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd");

    private void Add(string entry, string folder)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse, // xml.xsd of 2004 begins with a DOCTYPE
            XmlResolver = new LocalResolver(folder),
        };
        using var reader = XmlReader.Create("schema:///" + entry, settings);
        _schemas.Add(null, reader);
    }
}
