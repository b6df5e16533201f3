using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LlmEvolution.Records.Http;

/// <summary>Method, parameters, headers and content, out of the usual or the alternate syntax (xAPI-Communication 1.3).</summary>
internal sealed record RawRequest(
    string Method,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Content,
    bool IsAlternate)
{
    private static readonly string[] s_headers = ["Authorization", "X-Experience-API-Version", "Content-Type", "Content-Length", "If-Match", "If-None-Match"];

    /// <summary>Bytes that are read of somebody who may turn out to have no credentials, because they stand in the content.</summary>
    private const long MostOfStrangers = 1024 * 1024;

    /// <param name="admit">Throws for headers without credentials; asked before any content is read, wherever that is possible.</param>
    public static async Task<RawRequest> ReadAsync(HttpContext http, long mostContent, Action<IReadOnlyDictionary<string, string>> admit)
    {
        var request = http.Request;
        var parameters = Single(request.Query.Select(p => p));
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var method = HttpMethods.IsHead(request.Method) ? "GET" : request.Method.ToUpperInvariant();
        if (!parameters.TryGetValue("method", out var meant))
        {
            admit(headers);
            return new RawRequest(method, parameters, headers, await ReadContentAsync(request, mostContent), IsAlternate: false);
        }
        var most = headers.ContainsKey("Authorization") ? mostContent : Math.Min(mostContent, MostOfStrangers);
        if (headers.ContainsKey("Authorization")) admit(headers);
        var alternate = Alternate(method, meant, parameters, headers, await ReadContentAsync(request, most));
        admit(alternate.Headers);
        return alternate;
    }

    private static RawRequest Alternate(string method, string meant, Dictionary<string, string> query, Dictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        if (method != "POST") throw XapiException.Invalid($"the alternate request syntax is sent by POST, not by {method}");
        if (query.Count > 1) throw XapiException.Invalid("in the alternate request syntax, method is the only parameter in the address; the others stand in the form");
        var form = Single(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span)));
        headers.Remove("Content-Type");
        foreach (var name in s_headers)
        {
            if (form.Keys.FirstOrDefault(k => k.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } given) continue;
            headers[name] = form[given];
            form.Remove(given);
        }
        meant = meant.ToUpperInvariant();
        form.Remove("content", out var content);
        if (content is null && meant is "PUT") throw XapiException.Invalid("in the alternate request syntax, PUT has its content in the form parameter content");
        headers.TryAdd("Content-Type", "application/json");
        return new RawRequest(meant, form, headers, Encoding.UTF8.GetBytes(content ?? ""), IsAlternate: true);
    }

    private static Dictionary<string, string> Single(IEnumerable<KeyValuePair<string, StringValues>> pairs)
    {
        var single = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in pairs)
        {
            if (values.Count > 1) throw XapiException.Invalid($"the parameter {name} is there {values.Count} times");
            single[name] = values.ToString();
        }
        return single;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadContentAsync(HttpRequest request, long most)
    {
        if (request.ContentLength > most) throw TooLarge(most);
        if (request.ContentLength == 0) return default;
        using var content = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (content.Length + read > most) throw TooLarge(most);
            content.Write(buffer, 0, read);
        }
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static XapiException TooLarge(long most) => new(StatusCodes.Status413PayloadTooLarge, $"the content is longer than the {most} bytes that this store takes at once");
}
