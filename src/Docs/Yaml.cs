using System.Text.Encodings.Web;
using System.Text.Json;

namespace LlmEvolution.Docs;

internal static class Yaml
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text in double quotes: what JSON writes, YAML reads.</summary>
    public static string Text(string text) => JsonSerializer.Serialize(text, s_readable);
}
