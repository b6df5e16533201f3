using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Diagnostics.Printing;

namespace LlmEvolution.Preview.Hosting;

internal static class FindingsJson
{
    /// <summary>As check and inspect print them with --format json.</summary>
    /// <param name="courseFolder">As the user named it; empty for packages, whose findings have whole places.</param>
    public static JsonNode Of(IReadOnlyList<Diagnostic> findings, string courseFolder = "")
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) JsonPrinter.WriteAll(json, findings, courseFolder);
        return JsonNode.Parse(buffer.ToArray())!;
    }
}
