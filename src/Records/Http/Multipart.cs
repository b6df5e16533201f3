using System.Text;
using Microsoft.Net.Http.Headers;

namespace LlmEvolution.Records.Http;

/// <summary>A part of a multipart/mixed request or response (RFC 2046, 5.1).</summary>
internal sealed record MultipartPart(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Content)
{
    public string ContentType => Headers.GetValueOrDefault("Content-Type") ?? "";
}

internal static class Multipart
{
    public static IReadOnlyList<MultipartPart> Read(string contentType, ReadOnlyMemory<byte> content)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 70 } boundary)
            throw XapiException.Invalid("multipart/mixed needs a boundary of 1 to 70 characters in the Content-Type");
        var delimiter = Encoding.Latin1.GetBytes("--" + boundary);
        var parts = new List<MultipartPart>();
        for (var at = Next(content.Span, delimiter, 0); ;)
        {
            if (at < 0) throw XapiException.Invalid($"the content has no closing delimiter --{boundary}--");
            at += delimiter.Length;
            if (content.Span[at..].StartsWith("--"u8)) break;
            at += content.Span[at..].IndexOf((byte)'\n') + 1;
            var end = Next(content.Span, delimiter, at);
            if (end < 0) throw XapiException.Invalid($"the content has no closing delimiter --{boundary}--");
            parts.Add(ReadPart(content[at..BeforeLineEnd(content.Span, end)]));
            at = end;
        }
        return parts.Count > 0 ? parts : throw XapiException.Invalid("the content has no parts; the first one holds the statements");
    }

    /// <summary>The next delimiter at the start of a line.</summary>
    private static int Next(ReadOnlySpan<byte> content, ReadOnlySpan<byte> delimiter, int from)
    {
        while (from <= content.Length)
        {
            var found = content[from..].IndexOf(delimiter);
            if (found < 0) return -1;
            found += from;
            if (found == 0 || content[found - 1] == (byte)'\n') return found;
            from = found + 1;
        }
        return -1;
    }

    /// <summary>The line break before a delimiter belongs to the delimiter.</summary>
    private static int BeforeLineEnd(ReadOnlySpan<byte> content, int at)
    {
        if (at > 0 && content[at - 1] == (byte)'\n') at--;
        if (at > 0 && content[at - 1] == (byte)'\r') at--;
        return at;
    }

    private static MultipartPart ReadPart(ReadOnlyMemory<byte> part)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (at < part.Length)
        {
            var length = part.Span[at..].IndexOf((byte)'\n');
            if (length < 0) throw XapiException.Invalid("a part has headers, but no content");
            var line = Encoding.UTF8.GetString(part.Span.Slice(at, length)).TrimEnd('\r');
            at += length + 1;
            if (line.Length == 0) break;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1) throw XapiException.Invalid($"a part has a line that is no header: '{line}'");
            headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
        return new MultipartPart(headers, part[at..]);
    }
}
