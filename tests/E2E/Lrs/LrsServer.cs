using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace E2E.Lrs;

/// <summary>The strict learning record store of the runtime's tests, as a program: src/Runtime/test/lrs/main.ts.</summary>
internal sealed class LrsServer : IAsyncDisposable
{
    // Each start bundles the program into the same file.
    private static readonly SemaphoreSlim s_starting = new(1);

    private readonly Process _process;
    private readonly HttpClient _client;
    private int _sessions;

    private LrsServer(Process process, string url)
    {
        _process = process;
        Url = url;
        _client = new HttpClient { BaseAddress = new Uri(url) };
    }

    public string Url { get; }

    public static async Task<LrsServer> StartAsync()
    {
        await s_starting.WaitAsync();
        try
        {
            var process = Process.Start(new ProcessStartInfo("node", ["test/lrs/start.mjs", "0"])
            {
                WorkingDirectory = Repository.PathOf("src", "Runtime"),
                RedirectStandardOutput = true,
            })!;
            return new LrsServer(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the LRS did not start"));
        }
        finally
        {
            s_starting.Release();
        }
    }

    /// <summary>9.6.3.1: the LMS makes an id for each session.</summary>
    public int NextSession() => Interlocked.Increment(ref _sessions);

    /// <summary>A cmi5 session. The answer is the query of the launch.</summary>
    public async Task<string> LaunchAsync(object launch)
    {
        var reply = await _client.PostAsJsonAsync("/control/launch", launch);
        return (await reply.Content.ReadFromJsonAsync<JsonObject>())!["query"]!.GetValue<string>();
    }

    public async Task<LrsRecord> RecordAsync() => new((await _client.GetFromJsonAsync<JsonObject>("/control"))!);

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
    public async Task FailAsync(int? status)
    {
        using var reply = await _client.PostAsJsonAsync("/control/fault", new { fault = status, path = "statements" });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

/// <summary>What the store holds.</summary>
internal sealed class LrsRecord(JsonObject control)
{
    public IReadOnlyList<JsonNode> Statements { get; } = [.. control["statements"]!.AsArray().Select(s => s!)];

    public IReadOnlyList<string> Requests { get; } = [.. control["requests"]!.AsArray().Select(r => r!.GetValue<string>())];

    /// <summary>What the store did not take, and why.</summary>
    public IReadOnlyList<string> Refused { get; } = [.. control["refused"]!.AsArray().Select(r => r!.GetValue<string>())];

    public string Credential { get; } = control["credential"]!.GetValue<string>();

    public IReadOnlyList<string> Verbs => [.. Statements.Select(VerbOf)];

    /// <summary>Verbs of statements about one activity.</summary>
    public IReadOnlyList<string> VerbsOf(string activity) => [.. Statements.Where(s => s["object"]!["id"]!.GetValue<string>() == activity).Select(VerbOf)];

    /// <summary>The durations of all statements with one verb, as written.</summary>
    public IEnumerable<string> DurationsOf(string verb) =>
        Statements.Where(s => VerbOf(s) == verb).Select(s => s["result"]!["duration"]!.GetValue<string>());

    public static string VerbOf(JsonNode statement) => statement["verb"]!["id"]!.GetValue<string>().Split('/')[^1];
}
