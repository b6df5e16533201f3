using System.Collections.Concurrent;
using LlmEvolution.Records;
using Microsoft.Data.Sqlite;

namespace Records.Tests.Durability;

/// <summary>The store as a program's own object, and its file.</summary>
public sealed class RecordStoreTests : IDisposable
{
    private const string Authority = """{"mbox":"mailto:lms@example.org"}""";

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "stores", Lrs.NewId())).FullName;
    private readonly ManualClock _clock = new();

    private string FilePath => Path.Combine(_folder, "records.db");

    private static void Unexpected(Exception e) => Assert.Fail(e.ToString());

    private RecordStore Open() => RecordStore.Open(FilePath, _clock, () => Guid.Parse(Lrs.NewId()));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_stored_is_there_when_the_file_is_opened_again()
    {
        var place = DocumentPlace.State("https://example.org/a", """{"mbox":"mailto:ada@example.org"}""");
        IReadOnlyList<Guid> ids;
        await using (var store = Open())
        {
            ids = await store.StoreAsync($"[{Say.Smallest},{Say.Smallest}]", Authority);
            await store.PutDocumentAsync(place, "one", "text/plain", "abc"u8.ToArray());
        }

        await using var again = Open();

        Assert.Equal(ids, again.Query(new StatementQuery { Ascending = true }).Statements.Select(s => s.Id));
        Assert.Equal("abc"u8.ToArray(), again.FindDocument(place, "one")!.Content.ToArray());
        Assert.Equal("https://example.org/verbs/read", again.Find(ids[0])!.Parse().GetProperty("verb").GetProperty("id").GetString());
        Assert.True(again.Query(new StatementQuery { Verb = "https://example.org/verbs/read", Limit = 1 }).Next is { After: > 0 });
    }

    [Fact]
    public async Task Times_of_storing_grow_even_if_the_clock_goes_back()
    {
        await using (var store = Open()) await store.StoreAsync(Say.Smallest, Authority);
        _clock.Advance(TimeSpan.FromDays(-2));
        await using var again = Open();
        await again.StoreAsync(Say.Smallest, Authority);

        var stored = again.Query(new StatementQuery { Ascending = true }).Statements.Select(s => s.Stored).ToList();

        Assert.True(stored[0] < stored[1], $"{stored[0]:O} {stored[1]:O}");
        Assert.True(again.ConsistentThrough >= stored[1]);
    }

    [Fact]
    public async Task Subscribers_hear_of_each_statement_once_in_order_after_it_can_be_read()
    {
        await using var store = Open();
        var heard = new ConcurrentQueue<long>();
        var readable = new ConcurrentQueue<bool>();
        var subscription = store.Subscribe(statement =>
        {
            heard.Enqueue(statement.Sequence);
            readable.Enqueue(store.Find(statement.Id) is not null);
        }, Unexpected);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => store.StoreAsync(Say.Smallest, Authority)));
        // A change behind the last one: those before it have been told.
        await store.PutDocumentAsync(DocumentPlace.ActivityProfile("https://example.org/a"), "one", "text/plain", default);
        subscription.Dispose();
        await store.StoreAsync(Say.Smallest, Authority);

        Assert.Equal(Enumerable.Range(1, 200).Select(n => (long)n), heard);
        Assert.DoesNotContain(false, readable);
    }

    [Fact]
    public async Task A_statement_that_is_held_already_is_not_told_again()
    {
        await using var store = Open();
        var statement = Say.WithId(Lrs.NewId());
        var heard = 0;
        using var _ = store.Subscribe(_ => heard++, Unexpected);

        await store.StoreAsync(statement, Authority);
        await store.StoreAsync(statement, Authority);

        Assert.Equal(1, heard);
    }

    [Fact]
    public async Task A_subscriber_that_fails_is_told_and_not_called_again_and_the_store_goes_on()
    {
        await using var store = Open();
        var (calls, others, failures) = (0, 0, new List<string>());
        using var failing = store.Subscribe(_ => throw new InvalidOperationException($"call {++calls}"), e => failures.Add(e.Message));
        using var working = store.Subscribe(_ => others++, Unexpected);

        await store.StoreAsync(Say.Smallest, Authority);
        await store.StoreAsync(Say.Smallest, Authority);
        await store.PutDocumentAsync(DocumentPlace.ActivityProfile("https://example.org/a"), "one", "text/plain", default);

        Assert.Equal(["call 1"], failures);
        Assert.Equal(2, others);
    }

    /// <summary>A client that always asks for what came since the last statement it saw, or since Consistent-Through, misses none.</summary>
    [Fact]
    public async Task Asking_since_the_last_time_never_misses_a_statement()
    {
        await using var store = Open();
        var all = Task.WhenAll(Enumerable.Range(0, 500).Select(n => Task.Run(() => store.StoreAsync(Say.Smallest, Authority))));
        var seen = new HashSet<Guid>();
        DateTimeOffset since = default;
        var twice = 0;
        for (var last = false; ; last = all.IsCompleted)
        {
            var through = store.ConsistentThrough;
            var page = store.Query(new StatementQuery { Since = since, Until = through, Ascending = true, Limit = StatementQuery.MostPerPage });
            twice += page.Statements.Count(s => !seen.Add(s.Id));
            since = through;
            if (last && all.IsCompleted) break;
        }

        Assert.Equal((500, 0), (seen.Count, twice));
        Assert.Equal(500, (await all).Length);
    }

    [Fact]
    public async Task A_refused_change_leaves_its_neighbours_in_the_same_commit_alone()
    {
        await using var store = Open();
        var id = Lrs.NewId();
        await store.StoreAsync(Say.WithId(id), Authority);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(async n =>
        {
            try
            {
                await store.StoreAsync(n % 2 == 0 ? Say.Smallest : Say.WithId(id, """{"verb":{"id":"https://example.org/verbs/written"}}"""), Authority);
                return 200;
            }
            catch (XapiException e)
            {
                return e.Status;
            }
        }));

        Assert.Equal(Enumerable.Range(0, 40).Select(n => n % 2 == 0 ? 200 : 409), outcomes);
        Assert.Equal(21, store.Query(new StatementQuery()).Statements.Count);
    }

    [Fact]
    public async Task Clear_forgets_everything()
    {
        await using var store = Open();
        var place = DocumentPlace.ActivityProfile("https://example.org/a");
        var statement = Say.WithId(Lrs.NewId());
        await store.StoreAsync(statement, Authority);
        await store.PutDocumentAsync(place, "one", "text/plain", default);

        await store.ClearAsync();

        Assert.Empty(store.Query(new StatementQuery()).Statements);
        Assert.Null(store.FindDocument(place, "one"));
        await store.StoreAsync(statement, Authority);
        Assert.Single(store.Query(new StatementQuery { Verb = "https://example.org/verbs/read" }).Statements);
    }

    [Fact]
    public async Task One_process_has_the_file_at_a_time()
    {
        await using (var store = Open()) Assert.Throws<RecordFileInUseException>(Open);

        await using var after = Open();

        Assert.Empty(after.Query(new StatementQuery()).Statements);
    }

    [Fact]
    public void A_file_that_is_no_record_store_is_left_alone()
    {
        File.WriteAllText(FilePath, new string('x', 5000));
        Assert.Contains("no SQLite database", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(FilePath));
    }

    [Theory]
    [InlineData("CREATE TABLE other (a)", "another program")]
    [InlineData("PRAGMA user_version = 99", "another version")]
    public void A_database_that_is_not_ours_is_refused(string sql, string complaint)
    {
        using (var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a constant of this test
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        Assert.Contains(complaint, Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() =>
        Assert.ThrowsAny<IOException>(() => RecordStore.Open(Path.Combine(_folder, "none", "records.db"), _clock, () => default));

    [Fact]
    public async Task A_store_that_is_closed_says_so()
    {
        var store = Open();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.StoreAsync(Say.Smallest, Authority));
    }
}
