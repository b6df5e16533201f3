using System.Security.Cryptography;
using System.Text;

namespace LlmEvolution.Records.Http;

/// <summary>Statements with the content of their attachments (xAPI-Communication 1.5.2).</summary>
internal static class MultipartWriter
{
    public static XapiResponse Write(string json, IReadOnlyList<StatementRecord> statements, AttachmentTable table)
    {
        var contents = new Dictionary<string, (string Type, byte[] Content)>(StringComparer.OrdinalIgnoreCase);
        foreach (var attachment in statements.SelectMany(s => Attachments.All(s.Parse())))
        {
            var sha2 = attachment.GetProperty("sha2").GetString()!;
            if (!contents.ContainsKey(sha2) && table.Find(sha2) is { } content) contents[sha2] = (attachment.GetProperty("contentType").GetString()!, content);
        }
        // Made of what it separates, so it cannot stand inside by chance.
        var boundary = "xapi-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..32];
        using var body = new MemoryStream();
        void Line(string text) => body.Write(Encoding.UTF8.GetBytes(text + "\r\n"));
        Line($"--{boundary}");
        Line("Content-Type: application/json");
        Line("");
        Line(json);
        foreach (var (sha2, (type, content)) in contents)
        {
            Line($"--{boundary}");
            Line($"Content-Type: {type}");
            Line("Content-Transfer-Encoding: binary");
            Line($"X-Experience-API-Hash: {sha2}");
            Line("");
            body.Write(content);
            Line("");
        }
        Line($"--{boundary}--");
        return new XapiResponse(200, $"multipart/mixed; boundary={boundary}", body.ToArray());
    }
}
