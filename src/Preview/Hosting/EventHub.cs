using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace LlmEvolution.Preview.Hosting;

/// <summary>Sends events to every page that listens (HTML, 9.2 server-sent events).</summary>
internal sealed class EventHub
{
    // Events that a page may be behind; a page that sleeps longer misses the oldest.
    private const int Backlog = 10_000;

    private readonly ConcurrentDictionary<Channel<SseItem<string>>, bool> _listeners = [];

    public void Send(string type, object data)
    {
        var item = new SseItem<string>(JsonSerializer.Serialize(data, JsonSerializerOptions.Web), type);
        foreach (var listener in _listeners.Keys) listener.Writer.TryWrite(item);
    }

    /// <param name="first">What a page is told when it begins to listen.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(object first, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        try
        {
            yield return new SseItem<string>(JsonSerializer.Serialize(first, JsonSerializerOptions.Web), "hello");
            await foreach (var item in channel.Reader.ReadAllAsync(cancellation)) yield return item;
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }

    /// <summary>Ends all connections.</summary>
    public void Close()
    {
        foreach (var listener in _listeners.Keys) listener.Writer.TryComplete();
    }
}
