using System.Collections.Concurrent;
using LlmEvolution.Records;

namespace Records.Tests.Durability;

/// <summary>`coursepack lrs` dies by SIGKILL under load.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "stores", Lrs.NewId())).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_acknowledged_statement_and_document_is_there_after_kill_9_and_batches_are_whole()
    {
        const int Connections = 8;
        const int BatchSize = 3;
        var statements = new ConcurrentBag<string[]>();
        var documents = new ConcurrentBag<(string Id, int Value)>();
        var batches = new ConcurrentBag<string[]>();
        for (var round = 0; round < 3; round++)
        {
            await using var lrs = await LrsProcess.RunAsync(_folder, "ada:secret", "--file", "records.db");
            var acknowledged = statements.Count + documents.Count;
            var senders = Enumerable.Range(0, Connections).Select(n => Task.Run(async () =>
            {
                using var client = lrs.NewClient("ada", "secret");
                try
                {
                    for (var i = 0; ; i++)
                    {
                        if (n == 0)
                        {
                            var id = $"state-{round}-{i}";
                            using var put = await client.PutAsync(new Uri($"activities/state?activityId=https://example.org/a&agent=%7B%22mbox%22%3A%22mailto%3Aa%40example.org%22%7D&stateId={id}", UriKind.Relative), LrsProcess.Json($"{i}"));
                            if (put.IsSuccessStatusCode) documents.Add((id, i));
                            continue;
                        }
                        string[] ids = [.. Enumerable.Range(0, BatchSize).Select(_ => Lrs.NewId())];
                        batches.Add(ids);
                        using var reply = await client.PostAsync(new Uri("statements", UriKind.Relative), LrsProcess.Json($"[{string.Join(',', ids.Select(id => Say.WithId(id)))}]"));
                        if (reply.IsSuccessStatusCode) statements.Add(ids);
                    }
                }
                catch (HttpRequestException)
                {
                    // The server is gone: what was on its way counts neither as stored nor as lost.
                }
            })).ToArray();
            // Enough to be in full swing, whatever the machine.
            while (statements.Count + documents.Count < acknowledged + 150 && !senders.Any(s => s.IsCompleted)) await Task.Delay(10, TestContext.Current.CancellationToken);
            lrs.Process.Kill();
            await Task.WhenAll(senders);
        }

        await using var store = RecordStore.Open(Path.Combine(_folder, "records.db"), new ManualClock(), () => default);
        Assert.True(statements.Count > 300, $"{statements.Count} batches were acknowledged");
        Assert.DoesNotContain(statements.SelectMany(ids => ids), id => store.Find(Guid.Parse(id)) is null);
        Assert.All(documents, d => Assert.Equal($"{d.Value}", System.Text.Encoding.UTF8.GetString(
            store.FindDocument(DocumentPlace.State("https://example.org/a", """{"mbox":"mailto:a@example.org"}"""), d.Id)!.Content.Span)));
        Assert.All(batches, ids => Assert.Contains(ids.Count(id => store.Find(Guid.Parse(id)) is not null), (int[])[0, BatchSize]));
        // What is found through the index is what is there.
        Assert.Equal(Count(store, new StatementQuery()), Count(store, new StatementQuery { Verb = "https://example.org/verbs/read" }));
    }

    private static int Count(RecordStore store, StatementQuery? query)
    {
        var count = 0;
        for (query = query! with { Limit = StatementQuery.MostPerPage }; query is not null;)
        {
            var page = store.Query(query);
            count += page.Statements.Count;
            query = page.Next;
        }
        return count;
    }
}
