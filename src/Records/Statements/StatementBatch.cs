using System.Text.Json;
using LlmEvolution.Records.Rules;

namespace LlmEvolution.Records.Statements;

/// <summary>The statements of one request.</summary>
internal static class StatementBatch
{
    // 2.2: each property once.
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="XapiException">400: it is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json, s_strict);
        }
        catch (JsonException e)
        {
            throw XapiException.Invalid($"the statements are no JSON: {e.Message}");
        }
    }

    /// <summary>Checks all of them, and only then makes something of them.</summary>
    public static IReadOnlyList<ReceivedStatement> Read(JsonElement json, Func<Guid> newId, string authority, XapiVersion version)
    {
        JsonElement[] all = json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : [json];
        for (var n = 0; n < all.Length; n++) StatementRules.Check(all[n], json.ValueKind == JsonValueKind.Array ? $"statements[{n}]" : "statement", version);
        var ids = new HashSet<Guid>();
        foreach (var statement in all)
        {
            if (statement.TryGetProperty("id", out var id) && !ids.Add(id.GetGuid()))
                throw XapiException.Invalid($"the id {id.GetString()} is used twice in the batch");
        }
        return [.. all.Select(s => ReceivedStatement.From(s, newId(), authority, version))];
    }
}
