using System.Net;
using System.Text;

namespace Reports.Tests.Io;

/// <summary>An LRS that says what it is told to, and remembers what it was asked.</summary>
internal sealed class LrsOfAnswers : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    /// <summary>Path and query of each request, with version and credentials.</summary>
    public List<string> Asked { get; } = [];

    public LrsOfAnswers Then(string json, int status = 200, params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(() => Answer(new StringContent(json, Encoding.UTF8, "application/json"), status, headers));
        return this;
    }

    /// <summary>The connection breaks in the middle of the answer.</summary>
    public LrsOfAnswers ThenHalf(string json)
    {
        _answers.Enqueue(() => Answer(new StreamContent(new Breaking(Encoding.UTF8.GetBytes(json))), 200, []));
        return this;
    }

    public LrsOfAnswers Times(int count, int status)
    {
        for (var i = 0; i < count; i++) Then("", status);
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add($"{request.RequestUri!.PathAndQuery} {request.Headers.GetValues("X-Experience-API-Version").Single()}{(request.Headers.Authorization is { } a ? " " + a : "")}");
        return Task.FromResult(_answers.Dequeue()());
    }

    private static HttpResponseMessage Answer(HttpContent content, int status, (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
        foreach (var (name, value) in headers) answer.Headers.TryAddWithoutValidation(name, value);
        return answer;
    }

    private sealed class Breaking(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("the connection was reset");
    }
}

/// <summary>Waits take no time, and are remembered.</summary>
internal sealed class ClockOfWaits : TimeProvider
{
    public List<double> Seconds { get; } = [];

    public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Waiting for an answer is a timer as well, of two minutes, and is never over here.
        if (dueTime == TimeSpan.FromMinutes(2)) return new NoTimer();
        Seconds.Add(dueTime.TotalSeconds);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new NoTimer();
    }

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
