using System.Security.Cryptography;
using System.Text;

namespace Records.Tests.Http;

/// <summary>Attachments (xAPI-Data 2.4.11, xAPI-Communication 1.5.2).</summary>
public sealed class AttachmentTests(Lrs lrs) : IClassFixture<Lrs>
{
    private const string Mixed = "multipart/mixed; boundary=edge";

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(content)));

    private static string Statement(string content, string? fileUrl = null) => Say.With("""
        {"attachments":[{"usageType":"https://example.org/notes","display":{"en":"Notes"},"contentType":"text/plain","length":LENGTH,"sha2":"HASH"URL}]}
        """.Replace("LENGTH", $"{content.Length}", StringComparison.Ordinal).Replace("HASH", Hash(content), StringComparison.Ordinal).Replace("URL", fileUrl is null ? "" : $",\"fileUrl\":\"{fileUrl}\"", StringComparison.Ordinal));

    private static string Part(string content, string? hash = null, string encoding = "binary") =>
        $"\r\n--edge\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: {encoding}\r\nX-Experience-API-Hash: {hash ?? Hash(content)}\r\n\r\n{content}";

    private static string Body(string json, params string[] parts) => $"--edge\r\nContent-Type: application/json\r\n\r\n{json}{string.Concat(parts)}\r\n--edge--\r\n";

    [Fact]
    public async Task XAPI_00128_to_00131_Content_comes_back_byte_for_byte_with_attachments_true()
    {
        const string Content = "\u0000\r\n--edg\r\n\u00ff\r\n";
        var posted = await lrs.SendAsync("POST", "statements", Body(Statement(Content), Part(Content)), Mixed);
        Assert.True(posted.Status == 200, posted.Text);
        var id = posted.Json[0]!.GetValue<string>();

        var with = await lrs.SendAsync("GET", $"statements?statementId={id}&attachments=true");
        var many = await lrs.SendAsync("GET", "statements?limit=1&attachments=true");
        var without = await lrs.SendAsync("GET", $"statements?statementId={id}&attachments=false");

        foreach (var answer in (Answer[])[with, many])
        {
            Assert.StartsWith("multipart/mixed; boundary=", answer.Header("Content-Type"), StringComparison.Ordinal);
            Assert.Contains($"Content-Transfer-Encoding: binary\r\nX-Experience-API-Hash: {Hash(Content)}\r\n\r\n{Content}\r\n--", answer.Text, StringComparison.Ordinal);
        }
        Assert.Equal("application/json", without.Header("Content-Type"));
    }

    [Fact]
    public async Task An_answer_with_attachments_can_be_sent_to_another_store()
    {
        var posted = await lrs.SendAsync("POST", "statements", Body(Statement("abc"), Part("abc")), Mixed);
        var id = posted.Json[0]!.GetValue<string>();
        var answer = await lrs.SendAsync("GET", $"statements?statementId={id}&attachments=true");
        var other = new Lrs();
        await other.StartAsync();
        await using var _ = other;

        var sent = await other.SendAsync("POST", "statements", answer.Text, answer.Header("Content-Type")!);

        Assert.Equal($"""["{id}"]""", sent.Text);
        Assert.Contains("\r\n\r\nabc\r\n", (await other.SendAsync("GET", $"statements?statementId={id}&attachments=true")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task XAPI_00127_Attachments_that_stand_elsewhere_need_no_content()
    {
        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", Statement("abc", "https://example.org/abc.txt"))).Status);
        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", Body(Statement("abc", "https://example.org/abc.txt")), Mixed)).Status);
        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", Body(Say.Smallest), Mixed)).Status);
    }

    [Fact]
    public async Task The_attachment_of_a_sub_statement_counts()
    {
        var sub = Say.InSubStatement(Statement("abc"));

        Assert.Equal(400, (await lrs.SendAsync("POST", "statements", sub)).Status);
        Assert.Equal(200, (await lrs.SendAsync("POST", "statements", Body(sub, Part("abc")), Mixed)).Status);
    }

    public static TheoryData<string, string, string, string> Wrong() => new()
    {
        { "XAPI-00127", "has no fileUrl", "application/json", Statement("abc") },
        { "XAPI-00129", "neither a fileUrl nor a part", Mixed, Body(Statement("abc")) },
        { "XAPI-00128", "is no attachment of these statements", Mixed, Body(Say.Smallest, Part("abc")) },
        { "XAPI-00132", "is not the SHA-2 of its part", Mixed, Body(Statement("abc"), Part("abd", Hash("abc"))) },
        { "XAPI-00132", "X-Experience-API-Hash is a SHA-256", Mixed, Body(Statement("abc"), Part("abc", "abc")) },
        { "XAPI-00133", "Content-Transfer-Encoding: binary", Mixed, Body(Statement("abc"), Part("abc", encoding: "base64")) },
        { "XAPI-00134", "X-Experience-API-Hash", Mixed, Body(Statement("abc"), "\r\n--edge\r\nContent-Transfer-Encoding: binary\r\n\r\nabc") },
        { "XAPI-00135", "the first part holds the statements", Mixed, "--edge\r\nContent-Type: text/plain\r\n\r\nabc\r\n--edge--\r\n" },
        { "XAPI-00130", "needs a boundary", "multipart/mixed", Body(Say.Smallest) },
        { "XAPI-00130", "no closing delimiter", Mixed, "--edge\r\nContent-Type: application/json\r\n\r\n" + Say.Smallest },
        { "XAPI-00130", "no closing delimiter", Mixed, Say.Smallest },
        { "XAPI-00130", "has no parts", Mixed, "--edge--" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_request_whose_parts_do_not_fit_is_refused(string requirement, string complaint, string type, string body)
    {
        var answer = await lrs.SendAsync("POST", "statements", body, type);

        Assert.True(answer.Status == 400, $"{requirement}: {answer.Status} {answer.Text}");
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }
}
