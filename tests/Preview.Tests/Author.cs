using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LlmEvolution.Preview;

namespace Preview.Tests;

/// <summary>The author's page as a program.</summary>
internal sealed class Author : IDisposable
{
    public Author(PreviewHost host)
    {
        Host = host;
        Http = new HttpClient { BaseAddress = host.Address };
        Http.DefaultRequestHeaders.Add("X-Coursepack", "1");
    }

    public PreviewHost Host { get; }

    public HttpClient Http { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<JsonObject> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonObject>(path, Cancellation))!;

    public async Task<JsonObject> PostAsync(string path, object body)
    {
        using var reply = await Http.PostAsJsonAsync(path, body, Cancellation);
        Assert.True(reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(Cancellation));
        var text = await reply.Content.ReadAsStringAsync(Cancellation);
        return text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>Opens the first item of a package for Ada, and the page that a learner's browser would open.</summary>
    public async Task<Learner> LaunchAsync(string package, bool fresh = false, bool review = false, int item = 0)
    {
        var items = (await GetAsync($"/api/packages/{package}"))["items"]!.AsArray();
        var launched = await PostAsync("/api/launches", new { package, item = items[item]!["id"]!.GetValue<string>(), learner = "ada", fresh, review });
        return await Learner.OpenAsync(launched);
    }

    public Task SetAsync(Learner learner, bool offline = false, bool refuses = false, bool slow = false) =>
        PostAsync($"/api/launches/{learner.Launch}/conditions", new { offline, refuses, slow });

    public async Task<JsonObject> RecordAsync(Learner learner) => await GetAsync($"/api/launches/{learner.Launch}");

    /// <summary>Everything that the page is told until an event of one type comes; the types in order.</summary>
    public EventReader Listen() => new(Http, "/api/events");

    public void Dispose() => Http.Dispose();
}
