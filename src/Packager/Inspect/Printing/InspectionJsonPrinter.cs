using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LlmEvolution.Packager.Diagnostics.Printing;

namespace LlmEvolution.Packager.Inspect.Printing;

/// <summary>Everything about each package, with its findings in the form of <see cref="JsonPrinter"/>.</summary>
public static class InspectionJsonPrinter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 0 };

    /// <summary>Writes one array with an object for each package.</summary>
    public static void Print(IEnumerable<Inspection> inspections, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("packages");
            foreach (var inspection in inspections) Write(json, inspection);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteStartObject();
        json.WriteString("path", inspection.Path);
        json.WriteNumber("length", inspection.Length);
        json.WriteString("standard", inspection.Standard?.Id);
        json.WriteString("edition", inspection.Standard?.Edition);
        if (inspection.Summary is { } summary) Write(json, summary);
        json.WritePropertyName("findings");
        JsonPrinter.WriteAll(json, inspection.Findings, "");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PackageSummary summary)
    {
        json.WriteString("title", summary.Title);
        Write(json, "identifiers", summary.Identifiers);
        json.WriteNumber("files", summary.Files);
        json.WriteStartArray("risks");
        foreach (var risk in summary.Risks) json.WriteStringValue(risk);
        json.WriteEndArray();
        Write(json, "outline", summary.Outline);
    }

    private static void Write(Utf8JsonWriter json, string property, IEnumerable<OutlineNode> nodes)
    {
        json.WriteStartArray(property);
        foreach (var node in nodes)
        {
            json.WriteStartObject();
            json.WriteString("kind", node.Kind);
            json.WriteString("id", node.Id);
            json.WriteString("title", node.Title);
            json.WriteString("launch", node.Launch);
            if (node.Length is { } length) json.WriteNumber("length", length);
            Write(json, "rules", node.Rules);
            Write(json, "children", node.Children);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string property, IEnumerable<Fact> facts)
    {
        json.WriteStartObject(property);
        foreach (var fact in facts.DistinctBy(f => f.Name)) json.WriteString(fact.Name, fact.Value);
        json.WriteEndObject();
    }
}
