using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using LlmEvolution.Records.Statements;

namespace LlmEvolution.Records.Http;

/// <summary>Content of attachments and the statements that name it (xAPI-Communication 1.5.2).</summary>
internal static class Attachments
{
    /// <summary>Of application/json: only content that stands elsewhere.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> None(JsonElement json)
    {
        foreach (var attachment in All(json))
            if (!attachment.TryGetProperty("fileUrl", out _)) throw XapiException.Invalid("an attachment has no fileUrl, so its content has to come with the statements, as multipart/mixed");
        return ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;
    }

    /// <returns>Content by its SHA-2 as the parts name it.</returns>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Match(JsonElement json, IReadOnlyList<MultipartPart> parts)
    {
        var contents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            if (part.Headers.GetValueOrDefault("Content-Transfer-Encoding")?.Equals("binary", StringComparison.OrdinalIgnoreCase) != true)
                throw XapiException.Invalid("each part with an attachment has the header Content-Transfer-Encoding: binary");
            var hash = part.Headers.GetValueOrDefault("X-Experience-API-Hash") ?? throw XapiException.Invalid("each part with an attachment has the header X-Experience-API-Hash");
            if (!HashOf(part.Content.Span, hash.Length).Equals(hash, StringComparison.OrdinalIgnoreCase)) throw XapiException.Invalid($"X-Experience-API-Hash {hash} is not the SHA-2 of its part");
            contents[hash] = part.Content;
        }
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attachment in All(json))
        {
            var sha2 = attachment.GetProperty("sha2").GetString()!;
            named.Add(sha2);
            if (!contents.ContainsKey(sha2) && !attachment.TryGetProperty("fileUrl", out _)) throw XapiException.Invalid($"the attachment {sha2} has neither a fileUrl nor a part of the request");
        }
        foreach (var hash in contents.Keys)
            if (!named.Contains(hash)) throw XapiException.Invalid($"the part {hash} is no attachment of these statements");
        Signature.Check(json, contents);
        return contents.ToDictionary(c => c.Key.ToLowerInvariant(), c => c.Value);
    }

    /// <summary>Attachments of statements and sub-statements.</summary>
    public static IEnumerable<JsonElement> All(JsonElement json)
    {
        foreach (var statement in json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : (JsonElement[])[json])
        {
            foreach (var one in Of(statement)) yield return one;
            var target = statement.GetProperty("object");
            if (StatementIndex.TypeOf(target) == "SubStatement")
                foreach (var one in Of(target)) yield return one;
        }
    }

    public static IEnumerable<JsonElement> Of(JsonElement statement) =>
        statement.TryGetProperty("attachments", out var attachments) ? attachments.EnumerateArray() : [];

    /// <summary>The SHA-2 with so many hexadecimal digits.</summary>
    private static string HashOf(ReadOnlySpan<byte> content, int digits) => digits switch
    {
        64 => Convert.ToHexString(SHA256.HashData(content)),
        96 => Convert.ToHexString(SHA384.HashData(content)),
        128 => Convert.ToHexString(SHA512.HashData(content)),
        _ => throw XapiException.Invalid("X-Experience-API-Hash is a SHA-256, SHA-384 or SHA-512 in hexadecimal digits"),
    };
}
