using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Scorm;
using LlmEvolution.Preview.Xapi;
using LlmEvolution.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace LlmEvolution.Preview.Hosting;

/// <summary>The learner's side: the page that an LMS opens, with the API in it, and the package's files beside it.</summary>
internal static class StageEndpoints
{
    // Beside what ASP.NET knows; a browser that is told nothing takes no captions from some servers.
    private static readonly FileExtensionContentTypeProvider s_types = new()
    {
        Mappings = { [".vtt"] = "text/vtt", [".avif"] = "image/avif", [".opus"] = "audio/ogg", [".m4v"] = "video/mp4" },
    };

    public static void Map(WebApplication app, Bench bench, XapiRecorder recorder)
    {
        app.Use(new XapiGate(bench, recorder).PassAsync);
        app.MapRecordStore(XapiSide.Prefix, bench.Xapi.Records, bench.Xapi.Options);
        app.MapGet("/stage/stage.js", () => ClientFiles.Script("client/stage.js"));
        app.MapGet("/stage/stage.css", () => ClientFiles.Style("client/stage.css"));
        app.MapGet("/stage/scorm-again/{file}", (string file) => ClientFiles.Script($"scorm-again/{file}"));
        app.MapGet("/stage/{id}/", (HttpContext context, string id) => bench.Launches.Find(id) is null
            ? Results.NotFound()
            : ClientFiles.Page(context, "client/stage.html", $"default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src *; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {bench.AuthorAddress}"));
        app.MapGet("/stage/{id}/launch", async (string id, CancellationToken cancellation) => bench.Launches.Find(id) is { } launch ? Results.Json(await OpenAsync(launch, bench, cancellation)) : Results.NotFound());
        app.MapGet("/stage/{id}/events", (HttpContext context, string id) => bench.Launches.Find(id) is { } launch
            ? (IResult)TypedResults.ServerSentEvents(bench.Learner.ListenAsync(new { launch.Conditions, Findings = FindingsJson.Of(bench.Shelf.Findings, bench.CourseFolder) }, context.RequestAborted))
            : Results.NotFound());
        app.MapGet("/stage/{id}/returned", () => Results.Content("<!doctype html><html lang=\"en\"><link rel=\"icon\" href=\"data:,\"><title>Closed</title><p>The learner has left the course.</p></html>", "text/html; charset=utf-8"));
        app.MapPost("/stage/{id}/fetch", (string id) => Fetch(id, bench));
        app.MapPost("/stage/{id}/commit", (HttpContext context, string id) => CommitAsync(context, id, bench));
        app.MapPost("/stage/{id}/calls", (string id, ApiReport report) => Judge(id, report, bench));
        app.MapGet("/content/{package}/{**path}", (HttpContext context, string package, string path) => ContentAsync(context, package, path, bench));
    }

    private static async Task<JsonObject> OpenAsync(Launch launch, Bench bench, CancellationToken cancellation)
    {
        var page = await launch.Package.Launcher.OpenAsync(launch, cancellation);
        var address = page["address"]!.GetValue<string>();
        page["address"] = Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : $"/content/{launch.Package.Id}/{address}";
        page["root"] = $"/content/{launch.Package.Id}/";
        page["author"] = bench.AuthorAddress;
        page["review"] = launch.Mode == LaunchMode.Review;
        page["item"] = launch.Item.Id;
        page["secondsBefore"] = launch.SecondsBefore;
        return page;
    }

    /// <summary>cmi5 8.2.2 and 8.2.3: an error has the status 200 as well.</summary>
    private static IResult Fetch(string id, Bench bench)
    {
        if (bench.Launches.Find(id) is not { } launch) return Results.NotFound();
        return bench.Xapi.Fetch(launch) is { } token
            ? Results.Json(new Dictionary<string, string> { ["auth-token"] = token })
            : Results.Json(new Dictionary<string, string> { ["error-code"] = "1", ["error-text"] = "the credentials were fetched before: a fetch address works once" });
    }

    private static async Task<IResult> CommitAsync(HttpContext context, string id, Bench bench)
    {
        if (bench.Launches.Find(id) is not { Package.Launcher: ScormLauncher launcher } launch) return Results.NotFound();
        if (!await GateAsync(context, launch)) return Results.Empty;
        var body = await JsonNode.ParseAsync(context.Request.Body, documentOptions: new JsonDocumentOptions { MaxDepth = 32 }, cancellationToken: context.RequestAborted) as JsonObject;
        if (body is not null && launcher.Commit(launch, body) is { } record) bench.Recorded(launch, record);
        // A review is taken and not kept, as LMSs do.
        return Results.Json(new { result = true, errorCode = 0 });
    }

    private static IResult Judge(string id, ApiReport report, Bench bench)
    {
        if (bench.Launches.Find(id) is not { } launch) return Results.NotFound();
        bench.Heard(launch, launch.Judge.Of(report));
        return Results.NoContent();
    }

    private static async Task<IResult> ContentAsync(HttpContext context, string package, string path, Bench bench)
    {
        // Several windows of one package may be open; the last one counts.
        if (bench.Launches.Latest(l => l.Package.Id == package) is { } launch && !await GateAsync(context, launch, contentOnly: true)) return Results.Empty;
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            if (bench.Shelf.ContentOf(package)?.Open(path) is { } stream)
                return Results.Stream(stream, s_types.TryGetContentType(path, out var type) ? type : "application/octet-stream", enableRangeProcessing: stream.CanSeek);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            bench.Author.Send("missing", new { path, problem = e.Message });
            return Results.Text($"{path} cannot be read: {e.Message}", statusCode: StatusCodes.Status410Gone);
        }
        bench.Author.Send("missing", new { path, problem = "not in the package" });
        return Results.NotFound();
    }

    /// <summary>False when the request gets no answer, or a refusal: it has been given.</summary>
    internal static async Task<bool> GateAsync(HttpContext context, Launch launch, bool contentOnly = false)
    {
        var conditions = launch.Conditions;
        if (conditions.Offline)
        {
            context.Abort();
            return false;
        }
        if (conditions.Slow && !contentOnly) await Task.Delay(Conditions.Delay, context.RequestAborted);
        if (!conditions.Refuses || contentOnly) return true;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return false;
    }
}
