using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace E2E.Lrs;

/// <summary>Our record store behind what an LMS adds to it: launches, tokens that are handed out once, the rules of cmi5; and faults, on request.</summary>
internal sealed class LrsServer : IAsyncDisposable
{
    /// <summary>Of launches that are not cmi5.</summary>
    private const string Credential = "Basic dGVzdDp0ZXN0";

    private static int s_stores;

    private readonly Lock _lock = new();
    private readonly Cmi5Sessions _sessions = new();
    private readonly List<string> _requests = [];
    private readonly List<string> _refused = [];
    private readonly string _folder;
    private readonly RecordStore _store;
    private readonly WebApplication _app;
    private int? _fault;
    private int _next;

    private LrsServer(string folder)
    {
        _folder = folder;
#pragma warning disable RS0030 // A record store lives in its own time, not in the learner's.
        _store = RecordStore.Open(Path.Combine(folder, "records.db"), TimeProvider.System, Guid.NewGuid);
#pragma warning restore RS0030
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.Use(WatchAsync);
        _app.UseRouting();
        _app.MapRecordStore("/xapi", _store, new RecordStoreOptions { Authenticate = Authenticate });
    }

    public string Url => _app.Urls.Single();

    public static async Task<LrsServer> StartAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "stores", $"{Environment.ProcessId}-{Interlocked.Increment(ref s_stores)}");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var server = new LrsServer(folder);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>9.6.3.1: the LMS makes an id for each session.</summary>
    public int NextSession() => Interlocked.Increment(ref _next);

    /// <summary>A cmi5 session. The answer is the query of the launch.</summary>
    public async Task<string> LaunchAsync(object launch)
    {
        var session = Cmi5Session.From(JsonSerializer.SerializeToNode(launch)!.AsObject());
        lock (_lock) _sessions.Add(session);
        // 10.0: the LMS writes it before it launches.
        await _store.PutDocumentAsync(session.Place, "LMS.LaunchData", "application/json", Encoding.UTF8.GetBytes(session.LaunchData));
        var query = new Dictionary<string, string>
        {
            ["endpoint"] = $"{Url}/xapi/",
            ["fetch"] = $"{Url}/fetch?session={session.Id}",
            ["actor"] = session.Actor,
            ["registration"] = session.Registration,
            ["activityId"] = session.ActivityId,
        };
        return string.Join('&', query.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
    }

    public Task<LrsRecord> RecordAsync()
    {
        var statements = new List<JsonNode>();
        for (var query = new StatementQuery { Ascending = true, Limit = StatementQuery.MostPerPage }; query is not null;)
        {
            var page = _store.Query(query);
            statements.AddRange(page.Statements.Select(s => JsonNode.Parse(s.Json)!));
            query = page.Next;
        }
        lock (_lock) return Task.FromResult(new LrsRecord(statements, [.. _requests], [.. _refused], Credential));
    }

    /// <summary>What it holds once it holds a statement of this kind about this activity.</summary>
    public async Task<LrsRecord> WaitForAsync(string verb, string activity)
    {
        for (var tries = 0; ; tries++)
        {
            var record = await RecordAsync();
            if (record.VerbsOf(activity).Contains(verb)) return record;
            if (tries == 100) throw new TimeoutException($"never arrived: {verb} {activity}; arrived: {string.Join(", ", record.Verbs)}; refused: {string.Join(", ", record.Refused)}");
            await Task.Delay(100);
        }
    }

    /// <summary>From now on requests for statements get this status; null: no more.</summary>
    public Task FailAsync(int? status)
    {
        lock (_lock) _fault = status;
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private RecordStoreClient? Authenticate(string? authorization)
    {
        lock (_lock)
        {
            if (authorization == Credential) return new RecordStoreClient("""{"mbox":"mailto:lms@example.org"}""");
            return _sessions.Of(authorization) is { } session ? new RecordStoreClient(session.Actor) : null;
        }
    }

    /// <summary>Everything that comes in, and what an LMS says to it before the store does.</summary>
    private async Task WatchAsync(HttpContext http, RequestDelegate store)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            await store(http);
            return;
        }
        http.Request.EnableBuffering();
        using var reader = new StreamReader(http.Request.Body, leaveOpen: true);
        var content = await reader.ReadToEndAsync(http.RequestAborted);
        http.Request.Body.Position = 0;
        var (status, answer) = Before(http.Request, content);
        if (answer is not null)
        {
            http.Response.StatusCode = status;
            await http.Response.WriteAsync(answer, http.RequestAborted);
        }
        else
        {
            await store(http);
        }
        lock (_lock) After(http, content, answer);
    }

    /// <returns>Null: the store may answer.</returns>
    private (int Status, string? Answer) Before(HttpRequest request, string content)
    {
        lock (_lock)
        {
            _requests.Add($"{request.Method} {request.Path}");
            if (_fault is { } fault && request.Path.Value!.Contains("statements", StringComparison.Ordinal)) return (fault, "a fault of the test");
            if (request.Path == "/fetch") return _sessions.Fetch(request.Method, request.Query["session"].ToString(), _refused);
            return _sessions.Of(request.Headers.Authorization) is { } session && session.Refusal(request, content, _sessions) is { } refusal ? (403, refusal) : (200, null);
        }
    }

    private void After(HttpContext http, string content, string? answer)
    {
        var (request, status) = (http.Request, http.Response.StatusCode);
        // Off or wrong requests, except reads of what is not there and faults of the test. 412 is no fault either: of two writes
        // of one document the later one counts, and the earlier one may come second when a page is being left.
        if (status >= 400 && status is not (404 or 412) && answer != "a fault of the test") _refused.Add($"{request.Method} {request.Path}: {status} {answer ?? content}");
        if (request.Query["profileId"] == "cmi5LearnerPreferences") _sessions.Of(request.Headers.Authorization)?.AskedForPreferences();
        if (status < 300) _sessions.Of(request.Headers.Authorization)?.Taken(request, content);
    }
}

/// <summary>What the store holds.</summary>
/// <param name="Requests">Method and path, in order.</param>
/// <param name="Refused">What was not taken, and why.</param>
internal sealed record LrsRecord(IReadOnlyList<JsonNode> Statements, IReadOnlyList<string> Requests, IReadOnlyList<string> Refused, string Credential)
{
    public IReadOnlyList<string> Verbs => [.. Statements.Select(VerbOf)];

    /// <summary>Verbs of statements about one activity.</summary>
    public IReadOnlyList<string> VerbsOf(string activity) => [.. Statements.Where(s => s["object"]!["id"]!.GetValue<string>() == activity).Select(VerbOf)];

    /// <summary>The durations of all statements with one verb, as written.</summary>
    public IEnumerable<string> DurationsOf(string verb) =>
        Statements.Where(s => VerbOf(s) == verb).Select(s => s["result"]!["duration"]!.GetValue<string>());

    public static string VerbOf(JsonNode statement) => statement["verb"]!["id"]!.GetValue<string>().Split('/')[^1];
}
