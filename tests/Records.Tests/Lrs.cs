using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LlmEvolution.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Records.Tests;

/// <summary>A record store of a test class's own, on a web server, and a client for it.</summary>
public sealed class Lrs : IAsyncLifetime
{
    public const string Name = "ada";
    public const string Secret = "engine: 1843";

    /// <summary>As the store says who vouches for statements.</summary>
    public const string Authority = """{"objectType":"Agent","account":{"homePage":"https://lrs.example.org/keys","name":"ada"}}""";

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "stores", NewId())).FullName;
    private WebApplication? _app;

    public RecordStore Store { get; private set; } = null!;

    public ManualClock Clock { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Where clients are told to send to.</summary>
    public Uri Endpoint => Client.BaseAddress!;

    // Ids of statements that have to differ between tests of one class.
#pragma warning disable RS0030
    public static string NewId() => Guid.NewGuid().ToString("D");
#pragma warning restore RS0030

    public ValueTask InitializeAsync() => StartAsync();

    public async ValueTask StartAsync(string? version = null, long mostContent = 64 * 1024 * 1024)
    {
        Store = RecordStore.Open(Path.Combine(_folder, "records.db"), Clock, () => Guid.Parse(NewId()));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapRecordStore("/xapi", Store, new RecordStoreOptions
        {
            Authenticate = new ApiKeys([new ApiKey("bob", "other"), new ApiKey(Name, Secret)], "https://lrs.example.org/keys").Authenticate,
            Version = version,
            MostContent = mostContent,
        });
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single() + "/xapi/") };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static AuthenticationHeaderValue Basic(string name, string secret) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{secret}")));

    /// <summary>Credentials and version are there, unless the headers say otherwise: a header without a value is left out.</summary>
    public async Task<Answer> SendAsync(string method, string address, string? content = null, string type = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.RelativeOrAbsolute));
        request.Headers.Authorization = Basic(Name, Secret);
        request.Headers.Add("X-Experience-API-Version", "1.0.3");
        // Other types than plain JSON are bytes: one for each character.
        var encoding = type == "application/json" ? Encoding.UTF8 : Encoding.Latin1;
        if (content is not null) request.Content = new ByteArrayContent(encoding.GetBytes(content)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            if (value.Length > 0) request.Headers.TryAddWithoutValidation(name, value);
        }
        using var reply = await Client.SendAsync(request);
        var all = reply.Headers.Concat(reply.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)reply.StatusCode, Encoding.Latin1.GetString(await reply.Content.ReadAsByteArrayAsync()), all);
    }

    /// <summary>Stores statements; the answer is their ids.</summary>
    public async Task<IReadOnlyList<string>> PostAsync(params string[] statements)
    {
        var answer = await SendAsync("POST", "statements", $"[{string.Join(',', statements)}]");
        Assert.True(answer.Status == 200, answer.Text);
        return [.. JsonNode.Parse(answer.Text)!.AsArray().Select(id => id!.GetValue<string>())];
    }

    /// <summary>Ids of the statements that a query returns, in order, and where the rest is.</summary>
    public async Task<(IReadOnlyList<string> Ids, string More)> QueryAsync(string query)
    {
        var answer = await SendAsync("GET", query.StartsWith('/') ? query : "statements?" + query);
        Assert.True(answer.Status == 200, answer.Text);
        var result = answer.Json;
        return ([.. result["statements"]!.AsArray().Select(s => s!["id"]!.GetValue<string>())], result["more"]!.GetValue<string>());
    }

    public async Task<JsonNode> GetAsync(string id, string more = "")
    {
        var answer = await SendAsync("GET", $"statements?statementId={id}{more}");
        Assert.True(answer.Status == 200, answer.Text);
        return answer.Json;
    }
}

public sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Encoding.Latin1.GetBytes(Text))!;

    /// <summary>What the store says is wrong.</summary>
    public string Error => Json["error"]!.GetValue<string>();

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>Stands still until it is told to go on.</summary>
public sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
