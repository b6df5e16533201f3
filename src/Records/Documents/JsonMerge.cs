using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Records.Rules;

namespace LlmEvolution.Records.Documents;

/// <summary>POST of a JSON object onto another: top-level properties are replaced (xAPI-Communication 2.2, JSON procedure).</summary>
internal static class JsonMerge
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    public static bool IsJson(string contentType) => contentType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="XapiException">400: it is no JSON object.</exception>
    public static JsonObject ReadObject(ReadOnlyMemory<byte> content, string what) => JsonText.Read(what, () =>
        JsonNode.Parse(content.Span, null, s_strict) as JsonObject ?? throw XapiException.Invalid($"{what} is no JSON object, so it cannot be merged; PUT replaces a document"));

    public static byte[] Merge(StoredDocument existing, string contentType, ReadOnlyMemory<byte> content)
    {
        if (!IsJson(existing.ContentType)) throw XapiException.Invalid($"the document is of type {existing.ContentType}, so nothing can be merged into it; PUT replaces it");
        if (!IsJson(contentType)) throw XapiException.Invalid($"a document of type {contentType} cannot be merged into one of application/json; PUT replaces it");
        var merged = ReadObject(existing.Content, "the existing document");
        var added = ReadObject(content, "the document");
        return JsonText.Read("the merged document", () =>
        {
            foreach (var (name, value) in added) merged[name] = value?.DeepClone();
            return JsonSerializer.SerializeToUtf8Bytes(merged);
        });
    }
}
