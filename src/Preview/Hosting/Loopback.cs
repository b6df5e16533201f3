using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace LlmEvolution.Preview.Hosting;

/// <summary>A web server that only this machine reaches, and only by its own name: a page elsewhere that points its name here gets nothing.</summary>
internal static class Loopback
{
    // Bytes. The most that a commit of SCORM 2004 holds is some 300 kB.
    private const long BodyLimit = 16 << 20;

    /// <param name="port">0: any that is free.</param>
    /// <param name="services">Adds what the endpoints need.</param>
    public static WebApplication Create(int port, Action<IServiceCollection>? services = null)
    {
        // Empty: no configuration of the machine's, no log, no console.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.Use(RequireOwnName);
        app.Use(TellOfFailure);
        return app;
    }

    public static string AddressOf(WebApplication app) => app.Urls.Single();

    /// <summary>Our own failure is told to the page that asked: there is no log to look into.</summary>
    private static async Task TellOfFailure(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsJsonAsync(new { error = $"coursepack itself failed ({e.GetType().Name}): {e.Message}" });
        }
    }

    private static Task RequireOwnName(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost") return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
