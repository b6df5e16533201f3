using System.Text.Encodings.Web;
using System.Text.Json;
using LlmEvolution.Records.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;

namespace LlmEvolution.Records.Http;

/// <summary>One request: cross-origin headers, version, credentials, the resource, and what went wrong.</summary>
internal sealed class XapiHandler(RecordStore store, RecordStoreOptions options, string prefix)
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StatementResource _statements = new(store, prefix);
    private readonly DocumentResource _documents = new(store);
    private readonly KnowledgeResource _knowledge = new(store);
    private readonly XapiVersion? _only = options.Version is { } text ? XapiVersions.Read(text) ?? throw new ArgumentException($"there is no xAPI {text} here") : null;

    public async Task HandleAsync(HttpContext http)
    {
        Cors.Write(http);
        // Ours is the limit that counts (RawRequest). The server's own breaks the connection before the client has read why.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        var latest = (_only ?? XapiVersion.Two).Latest();
        http.Response.Headers["X-Experience-API-Version"] = latest;
        if (http.Request.Path.StartsWithSegments(prefix + "/statements"))
            http.Response.Headers["X-Experience-API-Consistent-Through"] = Formats.WriteTimestamp(store.ConsistentThrough);
        try
        {
            await WriteAsync(http, await AnswerAsync(http));
        }
        catch (XapiException e)
        {
            await RefuseAsync(http, e.Status, e.Message);
        }
        catch (BadHttpRequestException e)
        {
            await RefuseAsync(http, e.StatusCode, e.Message);
        }
        catch (Exception e) when (e is SqliteException or IOException && !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            await RefuseAsync(http, StatusCodes.Status500InternalServerError, $"nothing was stored: {e.Message}");
            options.Failed?.Invoke(e);
        }
    }

    private async Task<XapiResponse> AnswerAsync(HttpContext http)
    {
        var resource = (http.Request.RouteValues["resource"] as string ?? "").Trim('/');
        if (resource == "about") return About(http.Request.Method);
        RecordStoreClient? client = null;
        var raw = await RawRequest.ReadAsync(http, options.MostContent, headers => client = Admit(http, headers));
        var version = VersionOf(raw);
        http.Response.Headers["X-Experience-API-Version"] = version.Latest();
        if (raw.IsAlternate && version == XapiVersion.Two) throw XapiException.Invalid("the alternate request syntax is gone since xAPI 2.0; send the method and headers themselves");
        var request = new XapiRequest(raw.Method, resource, raw.Parameters, raw.Headers, raw.Content, version, client!);
        return resource switch
        {
            "statements" => await _statements.AnswerAsync(request),
            "activities" => _knowledge.Activity(request),
            "agents" => _knowledge.Person(request),
            "activities/state" or "activities/profile" or "agents/profile" => await _documents.AnswerAsync(request),
            _ => throw new XapiException(StatusCodes.Status404NotFound, $"there is no resource {resource}; there are statements, activities, activities/state, activities/profile, agents, agents/profile and about"),
        };
    }

    private RecordStoreClient Admit(HttpContext http, IReadOnlyDictionary<string, string> headers)
    {
        var authorization = headers.GetValueOrDefault("Authorization");
        if (options.Authenticate(authorization) is { } client) return client;
        http.Response.Headers.WWWAuthenticate = "Basic realm=\"xAPI\"";
        throw new XapiException(StatusCodes.Status401Unauthorized, authorization is null ? "the Authorization header is missing" : "these credentials are not known here");
    }

    /// <summary>xAPI-Communication 3.3.</summary>
    private XapiVersion VersionOf(RawRequest raw)
    {
        var text = raw.Headers.GetValueOrDefault("X-Experience-API-Version");
        var version = XapiVersions.Read(text);
        if (version is { } known && (_only ?? known) == known) return known;
        var spoken = _only is { } only ? only.Latest() : "1.0.x and 2.0.x";
        throw XapiException.Invalid(text is null ? $"the header X-Experience-API-Version is missing; this store speaks {spoken}" : $"X-Experience-API-Version is '{text}'; this store speaks {spoken}");
    }

    /// <summary>xAPI-Communication 2.8: open to everybody, in any version.</summary>
    private XapiResponse About(string method)
    {
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method)) throw new XapiException(StatusCodes.Status405MethodNotAllowed, "about can be read only");
        string[] versions = _only switch { XapiVersion.One => ["1.0.3"], XapiVersion.Two => ["2.0.0"], _ => ["1.0.0", "1.0.1", "1.0.2", "1.0.3", "2.0.0"] };
        return XapiResponse.Json(JsonSerializer.SerializeToUtf8Bytes(new { version = versions }));
    }

    private static async Task WriteAsync(HttpContext http, XapiResponse answer)
    {
        http.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) http.Response.Headers[name] = value;
        if (answer.ContentType is null) return;
        http.Response.ContentType = answer.ContentType;
        http.Response.ContentLength = answer.Content.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(answer.Content, http.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext http, int status, string message) => WriteAsync(http, new XapiResponse(
        status, "application/json", JsonSerializer.SerializeToUtf8Bytes(new { status, error = message }, s_plain)));
}
