using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Web;

namespace Preview.Tests;

/// <summary>The learner's page as a program: what scorm-again or a cmi5 unit would send.</summary>
internal sealed class Learner : IDisposable
{
    private Learner(JsonObject launched, HttpClient http, JsonObject page)
    {
        Launched = launched;
        Http = http;
        Page = page;
    }

    /// <summary>What the author's page was told.</summary>
    public JsonObject Launched { get; }

    public HttpClient Http { get; }

    /// <summary>What the learner's page was told.</summary>
    public JsonObject Page { get; }

    public string Launch => Launched["id"]!.GetValue<string>();

    /// <summary>The data model as the SCO finds it.</summary>
    public JsonObject Cmi => Page["cmi"]!.AsObject();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Learner> OpenAsync(JsonObject launched)
    {
        var http = new HttpClient { BaseAddress = new Uri(launched["page"]!.GetValue<string>()) };
        return new Learner(launched, http, (await http.GetFromJsonAsync<JsonObject>("launch", Cancellation))!);
    }

    public Task<HttpResponseMessage> CommitAsync(string cmi) => Http.PostAsync("commit", new StringContent($$"""{"cmi":{{cmi}}}""", new MediaTypeHeaderValue("application/json")), Cancellation);

    /// <summary>The query of the content's address.</summary>
    public Dictionary<string, string> Query
    {
        get
        {
            var query = HttpUtility.ParseQueryString(Page["address"]!.GetValue<string>().Split('?')[1]);
            return query.AllKeys.ToDictionary(k => k!, k => query[k]!);
        }
    }

    public async Task<JsonObject> FetchAsync() => JsonNode.Parse(await (await Http.PostAsync(Query["fetch"], null, Cancellation)).Content.ReadAsStringAsync(Cancellation))!.AsObject();

    public async Task<HttpResponseMessage> XapiAsync(HttpMethod method, string resource, string authorization, string? body = null)
    {
        using var request = new HttpRequestMessage(method, Query["endpoint"] + resource);
        request.Headers.Add("X-Experience-API-Version", "1.0.3");
        request.Headers.Add("Authorization", authorization);
        if (body is not null) request.Content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        return await Http.SendAsync(request, Cancellation);
    }

    public void Dispose() => Http.Dispose();
}
