using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Records.Http;

/// <summary>Any page may call, for credentials are in a header that the page must know, never in cookies.</summary>
internal static class Cors
{
    private const string Sent = "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match, Accept-Language, X-Experience-API-Hash";
    private const string Seen = "ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through, WWW-Authenticate";

    /// <summary>A day, in seconds: a page asks once.</summary>
    private const string Remembered = "86400";

    public static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Seen;
        if (!HttpMethods.IsOptions(http.Request.Method)) return;
        headers.AccessControlAllowMethods = "GET, HEAD, PUT, POST, DELETE";
        headers.AccessControlAllowHeaders = Sent;
        headers.AccessControlMaxAge = Remembered;
        // Chrome asks this before a public page reaches a server on the author's own machine.
        if (http.Request.Headers.ContainsKey("Access-Control-Request-Private-Network")) headers["Access-Control-Allow-Private-Network"] = "true";
    }
}
