using System.Text.Json;
using LlmEvolution.Records.Rules;

namespace LlmEvolution.Records.Statements;

/// <summary>The statements of one request.</summary>
internal static class StatementBatch
{
    // 2.2: each property once.
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="XapiException">400: it is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json) => JsonText.Read("the content", () => JsonDocument.Parse(json, s_strict));

    /// <summary>Checks all of them, and only then makes something of them.</summary>
    /// <exception cref="XapiException">400: what is wrong with the first that is wrong.</exception>
    public static IReadOnlyList<ReceivedStatement> Read(JsonElement json, Func<Guid> newId, string authority, XapiVersion version) => JsonText.Read("the content", () =>
    {
        JsonElement[] all = json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : [json];
        Check(all, json.ValueKind == JsonValueKind.Array, version);
        return all.Select(s => ReceivedStatement.From(s, newId(), authority, version)).ToList();
    });

    private static void Check(JsonElement[] all, bool batch, XapiVersion version)
    {
        var ids = new HashSet<Guid>();
        for (var n = 0; n < all.Length; n++)
        {
            StatementRules.Check(all[n], batch ? $"statements[{n}]" : "statement", version);
            if (all[n].TryGetProperty("id", out var id) && !ids.Add(id.GetGuid()))
                throw XapiException.Invalid($"the id {id.GetString()} is used twice in the batch");
        }
    }
}
