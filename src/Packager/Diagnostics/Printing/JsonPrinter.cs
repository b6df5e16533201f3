using System.Text.Encodings.Web;
using System.Text.Json;

namespace LlmEvolution.Packager.Diagnostics.Printing;

/// <summary>An array of objects: code, severity, file, line, column, endLine, endColumn, message, help.</summary>
public sealed class JsonPrinter : IDiagnosticPrinter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Print(IReadOnlyList<Diagnostic> diagnostics, string courseFolder, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics) Write(json, diagnostic, courseFolder);
            json.WriteEndArray();
        }
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string courseFolder)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        json.WriteString("file", DiagnosticPath.FileOf(diagnostic, courseFolder));
        if (diagnostic.Span is { } span)
        {
            json.WriteNumber("line", span.Position.Line);
            json.WriteNumber("column", span.Position.Column);
            json.WriteNumber("endLine", span.EndPosition.Line);
            json.WriteNumber("endColumn", span.EndPosition.Column);
        }
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteEndObject();
    }
}
