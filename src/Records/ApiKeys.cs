using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LlmEvolution.Records;

/// <summary>A name and a secret, as HTTP Basic authentication sends them (RFC 7617).</summary>
public sealed record ApiKey(string Name, string Secret);

/// <summary>Known keys. Which one a request has, if any, does not show in the time that the answer takes.</summary>
public sealed class ApiKeys
{
    private readonly List<(byte[] Digest, RecordStoreClient Client)> _keys;

    /// <summary>Keys that are let in.</summary>
    /// <param name="homePage">The IRI under which the names of keys are accounts, in the authority of statements.</param>
    public ApiKeys(IEnumerable<ApiKey> keys, string homePage) => _keys = [.. keys.Select(key => (
        Digest($"{key.Name}:{key.Secret}"),
        new RecordStoreClient(JsonSerializer.Serialize(new { objectType = "Agent", account = new { homePage, name = key.Name } }))))];

    /// <summary>For <see cref="RecordStoreOptions.Authenticate"/>.</summary>
    public RecordStoreClient? Authenticate(string? authorization)
    {
        const string Scheme = "Basic ";
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var token = new byte[authorization.Length];
        if (!Convert.TryFromBase64String(authorization[Scheme.Length..].Trim(), token, out var length)) return null;
        var digest = SHA256.HashData(token.AsSpan(0, length));
        // Every key is compared, whole digest against whole digest.
        RecordStoreClient? found = null;
        foreach (var (known, client) in _keys)
            if (CryptographicOperations.FixedTimeEquals(known, digest)) found = client;
        return found;
    }

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
