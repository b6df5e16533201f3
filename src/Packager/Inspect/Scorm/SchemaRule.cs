using System.Xml;
using System.Xml.Schema;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Ims;
using LlmEvolution.Packager.Targets.Ims.Rules;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>The official schemas: the net below the rules, for what none of them says better.</summary>
internal sealed class SchemaRule(string standard, Func<XmlSchemaSet> schemas) : ManifestRule
{
    // Findings; what comes after that many in one manifest is mostly their echo.
    private const int Limit = 20;

    public override string Clause => $"{standard}, official XML schemas";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var settings = new XmlReaderSettings
        {
            Schemas = schemas(),
            ValidationType = ValidationType.Schema,
            // Warnings are about namespaces without a schema: metadata of others, which is allowed.
            ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.AllowXmlAttributes,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        };
        var found = 0;
        XmlReader? reading = null;
        settings.ValidationEventHandler += (_, e) =>
        {
            if (e.Severity == XmlSeverityType.Error && !IsForeign(e.Exception.Message, reading!.NamespaceURI) && ++found <= Limit) Report(e.Exception);
        };
        using var reader = reading = XmlReader.Create(new StringReader(manifest.Xml.File.Text), settings);
        while (reader.Read())
        {
        }

        void Report(XmlSchemaException e)
        {
            var file = manifest.Xml.File;
            diagnostics.Report(ScormDiagnostics.Schema, file.Span(file.Lines.OffsetOf(e.LineNumber, e.LinePosition), 1), "write what the schema asks for in this place", e.Message);
        }
    }

    /// <summary>Content packaging of 1.2 wants a schema for every foreign element; a record in LOM is no fault.</summary>
    private bool IsForeign(string message, string name) => message.EndsWith("element is not declared.", StringComparison.Ordinal) && !schemas().Contains(name);
}
