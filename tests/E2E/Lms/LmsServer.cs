using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace E2E.Lms;

/// <summary>
/// An LMS of one learner on loopback: serves an imported package, a page with scorm-again as the API, and keeps what is
/// committed, as a server does, so that the next launch gets it back.
/// </summary>
internal sealed class LmsServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private Dictionary<string, byte[]> _package;
    private readonly ConcurrentQueue<Commit> _commits = new();
    private int _launches;

    private LmsServer(WebApplication app, Dictionary<string, byte[]> package)
    {
        _app = app;
        _package = package;
    }

    public string Url => _app.Urls.Single();

    /// <summary>Every commit as it arrived, in order.</summary>
    public IReadOnlyList<Commit> Commits => [.. _commits];

    /// <summary>What the LMS holds for the learner now.</summary>
    public JsonObject? Held => _commits.LastOrDefault()?.Data;

    /// <summary>When set, the LMS answers commits with an error, as one that has lost its database would.</summary>
    public bool Refuses { get; set; }

    public static async Task<LmsServer> StartAsync(string zipPath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LmsServer(builder.Build(), Read(zipPath));
        server.Map();
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The teacher imports a new edition over the old one; what the LMS holds for the learner stays.</summary>
    public void Import(string zipPath) => _package = Read(zipPath);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static Dictionary<string, byte[]> Read(string zipPath)
    {
        using var zip = ZipFile.OpenRead(zipPath);
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }

    private void Map()
    {
        var types = new FileExtensionContentTypeProvider();
        _app.MapGet("/package/{**path}", (string path) => _package.TryGetValue(path, out var content)
            ? Results.Bytes(content, types.TryGetContentType(path, out var type) ? type : "application/octet-stream", enableRangeProcessing: true)
            : Results.NotFound());
        _app.MapGet("/lms/launch", (string standard, string href) =>
            Results.Content(LaunchPage.For(standard, href, Interlocked.Increment(ref _launches)), "text/html; charset=utf-8"));
        _app.MapGet("/lms/lms.js", () => Results.File(Path.Combine(AppContext.BaseDirectory, "Lms", "lms.js"), "text/javascript"));
        _app.MapGet("/lms/scorm-again/{file}", (string file) => Results.File(Repository.PathOf("src", "Runtime", "node_modules", "scorm-again", "dist", file), "text/javascript"));
        _app.MapGet("/lms/returned", () => Results.Content("<!doctype html><link rel=\"icon\" href=\"data:,\"><title>LMS</title>", "text/html; charset=utf-8"));
        _app.MapGet("/lms/state", () => Results.Content(Held?.ToJsonString() ?? "null", "application/json"));
        _app.MapPost("/lms/commit", async (HttpRequest request, int? launch) =>
        {
            if (Refuses) return Results.StatusCode(503);
            using var reader = new StreamReader(request.Body);
            _commits.Enqueue(new Commit(launch ?? 0, JsonNode.Parse(await reader.ReadToEndAsync())!.AsObject()));
            return Results.Json(new { result = true, errorCode = 0 });
        });
    }
}

/// <param name="Launch">Which opening of the course it came from, from 1; 0: the LMS's own doing.</param>
internal sealed record Commit(int Launch, JsonObject Data);
