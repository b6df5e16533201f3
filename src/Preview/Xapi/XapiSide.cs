using System.Collections.Concurrent;
using System.Text;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Records;

namespace LlmEvolution.Preview.Xapi;

/// <summary>The record store as launches see it: where it is, and who may use it.</summary>
internal sealed class XapiSide(RecordStore records)
{
    public const string Prefix = "/xapi";

    private readonly ConcurrentDictionary<string, Launch> _credentials = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _fetched = new(StringComparer.Ordinal);

    public RecordStore Records => records;

    /// <summary>Known once the server listens: scheme, host and port.</summary>
    public string Server { get; set; } = "";

    /// <summary>cmi5 8.1.1; with a slash at its end.</summary>
    public string Endpoint => $"{Server}{Prefix}/";

    public RecordStoreOptions Options => new() { Authenticate = authorization => LaunchOf(authorization) is null ? null : new RecordStoreClient(Agents.Lms) };

    /// <returns>What stands behind "Basic " in the Authorization header, for this launch alone.</returns>
    public string Grant(Launch launch)
    {
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{launch.Attempt.Learner}:{Secret.Token()}"));
        _credentials["Basic " + token] = launch;
        return token;
    }

    public Launch? LaunchOf(string? authorization) => authorization is null ? null : _credentials.GetValueOrDefault(authorization);

    /// <summary>cmi5 8.2: an address that gives the credentials once.</summary>
    public string FetchAddress(Launch launch) => $"{Server}/stage/{launch.Id}/fetch";

    /// <returns>Null when it was asked for before.</returns>
    public string? Fetch(Launch launch) => _fetched.TryAdd(launch.Id, true) ? Grant(launch) : null;
}
