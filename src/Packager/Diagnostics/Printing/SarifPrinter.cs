using System.Text.Encodings.Web;
using System.Text.Json;

namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>SARIF 2.1.0 (OASIS), which code hosts show as annotations.</summary>
/// <param name="version">Of the tool.</param>
public sealed class SarifPrinter(string version) : IDiagnosticPrinter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Print(IReadOnlyList<Diagnostic> diagnostics, string courseFolder, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, [.. diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal)]);
            // §3.14.17: columns count UTF-16 units.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, courseFolder);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private void WriteTool(Utf8JsonWriter json, IReadOnlyList<Descriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "coursepack");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string courseFolder)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        // §3.27.10: level.
        json.WriteString("level", diagnostic.Severity == Severity.Info ? "note" : SeverityName.Of(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message} ({diagnostic.Help})");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(DiagnosticPath.FileOf(diagnostic, courseFolder)));
        json.WriteEndObject();
        if (diagnostic.Span is { } span) WriteRegion(json, span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // §3.4.3: a URI reference (RFC 3986); relative where the user named a relative folder.
    private static string UriOf(string path)
    {
        var escaped = Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
        if (path.StartsWith('/')) return "file://" + escaped;
        return path.Length > 1 && path[1] == ':' ? $"file:///{path[..2]}{escaped[4..]}" : escaped;
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Position.Line);
        json.WriteNumber("startColumn", span.Position.Column);
        json.WriteNumber("endLine", span.EndPosition.Line);
        json.WriteNumber("endColumn", span.EndPosition.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
