using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace E2E.Lms;

/// <summary>
/// The strict record store of the runtime's tests (src/Runtime/test/lrs) as a process of its own: it launches cmi5 sessions
/// and writes down whatever breaks xAPI 1.0.3 or a duty of cmi5.
/// </summary>
internal sealed class LrsProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private LrsProcess(Process process, string address)
    {
        _process = process;
        Address = address;
        _http = new HttpClient { BaseAddress = new Uri(address) };
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; }

    public static async Task<LrsProcess> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { Repository.PathOf("src", "Runtime", "test", "lrs", "start.mjs") },
            WorkingDirectory = Repository.PathOf("src", "Runtime"),
            RedirectStandardOutput = true,
        })!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the record store did not start");
        return new LrsProcess(process, address);
    }

    /// <returns>The query of a cmi5 launch.</returns>
    public async Task<string> LaunchAsync(object launch)
    {
        using var reply = await _http.PostAsJsonAsync("/control/launch", launch);
        return (await reply.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("query").GetString()!;
    }

    /// <summary>Requests whose path contains <paramref name="path"/> fail from now on; null: no more.</summary>
    public async Task FailAsync(object? fault, string path = "statements")
    {
        using var reply = await _http.PostAsJsonAsync("/control/fault", new { fault, path });
    }

    public async Task<LrsHoldings> HoldingsAsync() => (await _http.GetFromJsonAsync<LrsHoldings>("/control"))!;

    /// <summary>What it holds once it holds a statement of this kind about this object.</summary>
    public async Task<LrsHoldings> WaitForAsync(string verb, string objectId)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var holdings = await HoldingsAsync();
            if (holdings.Said(verb, objectId)) return holdings;
            await Task.Delay(100);
        }
        var last = await HoldingsAsync();
        throw new TimeoutException($"never arrived: {verb} {objectId}; arrived: {string.Join(", ", last.Verbs)}; refused: {string.Join(", ", last.Refused)}");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

/// <param name="Refused">Every request that was wrong; empty when the player did all its duties.</param>
/// <param name="Requests">Method and path, in order.</param>
/// <param name="Credential">For launches that are not cmi5.</param>
internal sealed record LrsHoldings(List<JsonElement> Statements, Dictionary<string, string> Documents, List<string> Refused, List<string> Requests, string Credential)
{
    private const string Adl = "http://adlnet.gov/expapi/verbs/";

    public IEnumerable<string> Verbs => Statements.Select(VerbOf);

    public bool Said(string verb, string objectId) => Statements.Exists(s => VerbOf(s) == verb && ObjectOf(s) == objectId);

    /// <summary>The verbs said about one object, in order.</summary>
    public IEnumerable<string> About(string objectId) => Statements.Where(s => ObjectOf(s) == objectId).Select(VerbOf);

    /// <summary>The durations of all statements with one verb.</summary>
    public IEnumerable<string> Durations(string verb) =>
        Statements.Where(s => VerbOf(s) == verb).Select(s => s.GetProperty("result").GetProperty("duration").GetString()!);

    private static string VerbOf(JsonElement statement) => statement.GetProperty("verb").GetProperty("id").GetString()![Adl.Length..];

    private static string ObjectOf(JsonElement statement) => statement.GetProperty("object").GetProperty("id").GetString()!;
}
