using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;

namespace Records.Tests.Http;

/// <summary>Signed statements (xAPI-Data 2.6).</summary>
public sealed class SignatureTests(Lrs lrs) : IClassFixture<Lrs>
{
    private static readonly RSA s_key = RSA.Create(2048);
    private static readonly string s_certificate = Certificate();

    private static string Certificate()
    {
        var request = new CertificateRequest("CN=Ada", s_key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return Convert.ToBase64String(certificate.Export(X509ContentType.Cert));
    }

    private static string Token(string payload, string algorithm, bool withCertificate = true, RSA? key = null)
    {
        var header = withCertificate ? $$"""{"alg":"{{algorithm}}","x5c":["{{s_certificate}}"]}""" : $$"""{"alg":"{{algorithm}}"}""";
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}";
        var hash = algorithm switch { "RS384" => HashAlgorithmName.SHA384, "RS512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 };
        return $"{signed}.{Base64Url.EncodeToString((key ?? s_key).SignData(Encoding.ASCII.GetBytes(signed), hash, RSASignaturePadding.Pkcs1))}";
    }

    private Task<Answer> SendAsync(string statement, string token, string type = "application/octet-stream")
    {
        var sha2 = Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(token)));
        var signed = JsonNode.Parse(statement)!;
        signed["attachments"] = JsonNode.Parse($$$$"""[{"usageType":"http://adlnet.gov/expapi/attachments/signature","display":{"en":"Signature"},"contentType":"{{{{type}}}}","length":{{{{token.Length}}}},"sha2":"{{{{sha2}}}}"}]""");
        return lrs.SendAsync("POST", "statements",
            $"--edge\r\nContent-Type: application/json\r\n\r\n{signed.ToJsonString()}\r\n--edge\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: {sha2}\r\n\r\n{token}\r\n--edge--",
            "multipart/mixed; boundary=edge");
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task XAPI_00117_A_statement_signed_with_RS256_RS384_or_RS512_is_taken(string algorithm)
    {
        var statement = Say.WithId(Lrs.NewId());

        Assert.Equal(200, (await SendAsync(statement, Token(statement, algorithm))).Status);
        Assert.Equal(200, (await SendAsync(statement, Token(statement, algorithm, withCertificate: false))).Status);
    }

    [Fact]
    public async Task XAPI_00117_Another_algorithm_is_refused()
    {
        var statement = Say.WithId(Lrs.NewId());

        Assert.Contains("has the algorithm 'HS256'", (await SendAsync(statement, Token(statement, "HS256"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task XAPI_00116_A_signature_over_another_statement_is_refused()
    {
        var statement = Say.WithId(Lrs.NewId());
        var other = Say.With("""{"verb":{"id":"https://example.org/verbs/written"}}""");

        Assert.Contains("made for another statement", (await SendAsync(statement, Token(other, "RS256"))).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be read", (await SendAsync(statement, Token("{", "RS256"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task XAPI_00115_What_is_no_signature_is_refused()
    {
        var statement = Say.WithId(Lrs.NewId());

        Assert.Contains("application/octet-stream", (await SendAsync(statement, Token(statement, "RS256"), "text/plain")).Error, StringComparison.Ordinal);
        Assert.Contains("three parts", (await SendAsync(statement, "signed, Ada")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_that_does_not_fit_its_certificate_is_refused()
    {
        var statement = Say.WithId(Lrs.NewId());
        using var other = RSA.Create(2048);

        Assert.Contains("does not fit the certificate", (await SendAsync(statement, Token(statement, "RS256", key: other))).Error, StringComparison.Ordinal);
    }
}
