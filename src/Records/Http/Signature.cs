using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using LlmEvolution.Records.Statements;

namespace LlmEvolution.Records.Http;

/// <summary>Signed statements (xAPI-Data 2.6): an attachment that is a JSON Web Signature over the statement.</summary>
internal static class Signature
{
    private const string Usage = "http://adlnet.gov/expapi/attachments/signature";

    public static void Check(JsonElement json, Dictionary<string, ReadOnlyMemory<byte>> contents)
    {
        foreach (var statement in json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : (JsonElement[])[json])
        {
            foreach (var attachment in Attachments.Of(statement).Where(a => a.GetProperty("usageType").ValueEquals(Usage)))
            {
                if (!attachment.GetProperty("contentType").ValueEquals("application/octet-stream")) throw XapiException.Invalid("a signature has the contentType application/octet-stream");
                if (contents.TryGetValue(attachment.GetProperty("sha2").GetString()!, out var content)) Check(statement, content.Span);
            }
        }
    }

    private static void Check(JsonElement statement, ReadOnlySpan<byte> token)
    {
        var first = token.IndexOf((byte)'.');
        var second = token.LastIndexOf((byte)'.');
        if (first < 1 || second <= first) throw XapiException.Invalid("a signature is a JSON Web Signature: three parts with dots between them");
        JsonElement header, payload;
        byte[] signature;
        try
        {
            header = JsonElement.Parse(Base64Url.DecodeFromUtf8(token[..first]));
            payload = JsonElement.Parse(Base64Url.DecodeFromUtf8(token[(first + 1)..second]));
            signature = Base64Url.DecodeFromUtf8(token[(second + 1)..]);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw XapiException.Invalid($"a signature cannot be read: {e.Message}");
        }
        var hash = HashOf(header);
        if (payload.ValueKind != JsonValueKind.Object || !StatementComparison.Same(payload, statement, timed: payload.TryGetProperty("timestamp", out _)))
            throw XapiException.Invalid("a signature was made for another statement");
        CheckCertificate(header, token[..second], signature, hash);
    }

    private static HashAlgorithmName HashOf(JsonElement header) => (header.TryGetProperty("alg", out var algorithm) ? algorithm.ToString() : "") switch
    {
        "RS256" => HashAlgorithmName.SHA256,
        "RS384" => HashAlgorithmName.SHA384,
        "RS512" => HashAlgorithmName.SHA512,
        var other => throw XapiException.Invalid($"a signature has the algorithm '{other}'; it has to be RS256, RS384 or RS512"),
    };

    /// <summary>If the header brings the certificate, the signature is checked against it. Whether the certificate is to be trusted is for the reader to decide.</summary>
    private static void CheckCertificate(JsonElement header, ReadOnlySpan<byte> signed, byte[] signature, HashAlgorithmName hash)
    {
        if (!header.TryGetProperty("x5c", out var chain) || chain.ValueKind != JsonValueKind.Array || chain.GetArrayLength() == 0) return;
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(chain[0].GetBytesFromBase64());
            using var key = certificate.GetRSAPublicKey();
            if (key is null || !key.VerifyData(signed, signature, hash, RSASignaturePadding.Pkcs1)) throw XapiException.Invalid("a signature does not fit the certificate in its header");
        }
        catch (Exception e) when (e is CryptographicException or FormatException or InvalidOperationException)
        {
            throw XapiException.Invalid($"the certificate of a signature cannot be read: {e.Message}");
        }
    }
}
