using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using LlmEvolution.Preview.Hosting;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Records;

namespace LlmEvolution.Preview.Xapi;

/// <summary>
/// Follows what arrives in the record store: shows it, and keeps the gradebook. The store must not be kept waiting, so
/// statements queue up here.
/// </summary>
internal sealed class XapiRecorder : IAsyncDisposable
{
    private readonly Bench _bench;
    private readonly Channel<StatementRecord> _arrived = Channel.CreateUnbounded<StatementRecord>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IDisposable _subscription;
    private readonly Task _loop;

    public XapiRecorder(Bench bench)
    {
        _bench = bench;
        _subscription = bench.Xapi.Records.Subscribe(statement => _arrived.Writer.TryWrite(statement), failed: bench.Failed);
        _loop = Task.Run(LoopAsync);
    }

    public async ValueTask DisposeAsync()
    {
        _subscription.Dispose();
        _arrived.Writer.TryComplete();
        await _loop;
    }

    /// <summary>A document of the content was written: its state, as far as it is about the launched activity.</summary>
    public void StateWritten(Launch launch, string activity, string stateId)
    {
        if (launch.Activity != activity || stateId == "LMS.LaunchData") return;
        var place = DocumentPlace.State(activity, Agents.Of(launch.Learner).ToJsonString(), Guid.Parse(launch.Attempt.Registration));
        var state = _bench.Xapi.Records.FindDocument(place, stateId) is { } document ? Encoding.UTF8.GetString(document.Content.Span) : null;
        if (_bench.Store.Update(launch.Attempt.Id, launch.Item.Id, held => held with { State = state }) is { } record) _bench.Recorded(launch, record);
        _bench.Author.Send("state", new { launch = launch.Id, length = state?.Length ?? 0 });
    }

    private async Task LoopAsync()
    {
        await foreach (var arrived in _arrived.Reader.ReadAllAsync())
        {
            try
            {
                await ArriveAsync(arrived);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                _bench.Failed(e); // the next statement may go well
            }
        }
    }

    private async Task ArriveAsync(StatementRecord arrived)
    {
        var statement = arrived.Parse();
        if (XapiRecord.RegistrationOf(statement) is not { } registration) return;
        var launch = _bench.Launches.Latest(l => string.Equals(l.Attempt.Registration, registration, StringComparison.OrdinalIgnoreCase) && l.Activity is not null);
        if (launch is null) return;
        _bench.Author.Send("statement", new { launch = launch.Id, at = arrived.Stored.ToUnixTimeMilliseconds(), statement, problem = (string?)null });
        if (launch.Package.Launcher is not IStatementLauncher launcher) return;
        var findings = launcher.Judge(launch, statement);
        if (findings.Count > 0) _bench.Heard(launch, findings);
        if (XapiRecord.ActivityOf(statement) is { } activity && launcher.ItemOf(activity) is { } item && launch.Mode == LaunchMode.Normal)
        {
            var record = _bench.Store.Update(launch.Attempt.Id, item.Id, held => XapiRecord.With(held, statement));
            if (record is not null && item == launch.Item) _bench.Recorded(launch, record);
        }
        await launcher.RecordedAsync(launch);
    }
}
