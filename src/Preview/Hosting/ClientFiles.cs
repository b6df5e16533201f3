using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Preview.Hosting;

/// <summary>The preview's own pages, scripts and styles, and scorm-again: they are in the assembly.</summary>
internal static class ClientFiles
{
    private static readonly HashSet<string> s_names = [.. typeof(ClientFiles).Assembly.GetManifestResourceNames()];

    public static IResult Script(string name) => File(name, "text/javascript; charset=utf-8");

    public static IResult Style(string name) => File(name, "text/css; charset=utf-8");

    /// <param name="policy">The Content-Security-Policy.</param>
    public static IResult Page(HttpContext context, string name, string policy)
    {
        context.Response.Headers.ContentSecurityPolicy = policy;
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return File(name, "text/html; charset=utf-8");
    }

    private static IResult File(string name, string type) => s_names.Contains(name)
        ? Results.Stream(typeof(ClientFiles).Assembly.GetManifestResourceStream(name)!, type)
        : Results.NotFound();
}
