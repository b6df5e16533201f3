using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace Preview.Tests;

/// <summary>Reads server-sent events, from the moment it is made.</summary>
internal sealed class EventReader : IAsyncDisposable
{
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    public EventReader(HttpClient http, string path) => _events = ReadAsync(http, path).GetAsyncEnumerator(TestContext.Current.CancellationToken);

    /// <summary>The first thing that every listener is told.</summary>
    public Task<JsonNode> HelloAsync() => NextAsync("hello");

    /// <summary>The data of the next event of this type; others are passed over.</summary>
    public async Task<JsonNode> NextAsync(string type, Func<JsonNode, bool>? wanted = null)
    {
        while (await _events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)))
        {
            if (_events.Current.EventType == type && JsonNode.Parse(_events.Current.Data)! is var data && wanted?.Invoke(data) != false) return data;
        }
        throw new InvalidOperationException($"no event {type}");
    }

    public ValueTask DisposeAsync() => _events.DisposeAsync();

    private static async IAsyncEnumerable<SseItem<string>> ReadAsync(HttpClient http, string path)
    {
        await using var stream = await http.GetStreamAsync(path);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync()) yield return item;
    }
}
