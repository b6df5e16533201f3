using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace LlmEvolution.Benchmarks.Lrs;

/// <summary>Many learners at once; each connection waits for its answer before it sends again.</summary>
internal sealed class Load(Server server, int connections)
{
    private const int Learners = 2000;
    private const int Activities = 200;

    private readonly List<double>[] _times = [.. Enumerable.Range(0, connections).Select(_ => new List<double>())];
    private long _acknowledged;
    private long _failed;

    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    public long Failed => Interlocked.Read(ref _failed);

    public Task RunAsync(TimeSpan duration) => Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(() => SendAsync(n, duration))));

    /// <summary>Milliseconds.</summary>
    public double Percentile(double share)
    {
        var all = _times.SelectMany(t => t).Order().ToList();
        return all[(int)(share * (all.Count - 1))];
    }

    public async Task<double> QueryMillisecondsAsync()
    {
        using var client = server.NewClient();
        var times = new List<double>();
        for (var n = 0; n < 50; n++)
        {
            var agent = Uri.EscapeDataString(JsonSerializer.Serialize(new { mbox = $"mailto:learner{n}@example.org" }));
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri($"statements?agent={agent}&limit=100", UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times.Order().ElementAt(times.Count / 2);
    }

    private async Task SendAsync(int connection, TimeSpan duration)
    {
        using var client = server.NewClient();
        var watch = Stopwatch.StartNew();
        for (var n = 0; watch.Elapsed < duration; n++)
        {
            var began = watch.Elapsed;
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Statement(connection, n)));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await client.PostAsync(new Uri("statements", UriKind.Relative), content);
            if (answer.IsSuccessStatusCode) Interlocked.Increment(ref _acknowledged);
            else Interlocked.Increment(ref _failed);
            _times[connection].Add((watch.Elapsed - began).TotalMilliseconds);
        }
    }

    /// <summary>As the player sends them in a cmi5 session: an answer, with context, score and duration.</summary>
    private static string Statement(int connection, int n)
    {
        var learner = ((connection * 997) + n) % Learners;
        var activity = ((connection * 31) + (n / 7)) % Activities;
        return $$$"""
            {"id":"{{{Guid.NewGuid()}}}","actor":{"objectType":"Agent","name":"Learner {{{learner}}}","mbox":"mailto:learner{{{learner}}}@example.org"},
             "verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en":"answered"}},
             "object":{"id":"https://example.org/course/lesson/{{{activity}}}/check","definition":{"type":"http://adlnet.gov/expapi/activities/cmi.interaction","interactionType":"choice","name":{"en":"Check {{{activity}}}"},"correctResponsesPattern":["b"],"choices":[{"id":"a","description":{"en":"It stays the same"}},{"id":"b","description":{"en":"It doubles"}}]}},
             "result":{"success":true,"response":"b","duration":"PT{{{n % 60}}}.25S","score":{"scaled":1}},
             "context":{"registration":"00000000-0000-4000-8000-{{{learner:D12}}}","contextActivities":{"parent":[{"id":"https://example.org/course/lesson/{{{activity}}}"}],"grouping":[{"id":"https://example.org/course"}],"category":[{"id":"https://w3id.org/xapi/scorm"}]},"extensions":{"https://w3id.org/xapi/cmi5/context/extensions/sessionid":"session-{{{learner}}}"}},
             "timestamp":"2026-01-31T12:00:{{{n % 60:D2}}}.000Z"}
            """;
    }
}
