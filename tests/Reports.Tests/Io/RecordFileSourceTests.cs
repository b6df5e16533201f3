using LlmEvolution.Records;
using LlmEvolution.Reports.Sources.Records;

namespace Reports.Tests.Io;

public sealed class RecordFileSourceTests : IDisposable
{
    private const string Authority = """{"mbox":"mailto:lrs@example.org"}""";

    private readonly ReadingFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_store_is_read_while_it_runs_with_what_was_voided_and_read_on_where_it_was_left()
    {
        var path = _files.PathOf("records.db");
        await using var store = RecordStore.Open(path, new ClockOfWaits(), () => Guid.Empty);
        await store.StoreAsync($"[{S(1)},{S(2)}]", Authority);
        var source = new RecordFileSource(path, "records.db");
        var first = await _files.AllAsync(source, null);
        Assert.Equal(2, first.Count);

        await store.StoreAsync("""{"id":"00000000-0000-4000-8000-000000000003","actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},"object":{"objectType":"StatementRef","id":"00000000-0000-4000-8000-000000000001"}}""", Authority);

        Assert.Single(await _files.AllAsync(source, first[^1].Place));
        Assert.Equal(3, (await _files.AllAsync(source, null)).Count);
        Assert.Empty(_files.Found);
    }

    [Fact]
    public async Task Another_file_under_the_same_name_is_read_from_its_beginning()
    {
        var path = _files.PathOf("records.db");
        string place;
        await using (var store = RecordStore.Open(path, new ClockOfWaits(), () => Guid.Empty))
        {
            await store.StoreAsync(S(1), Authority);
            place = (await _files.AllAsync(new RecordFileSource(path, "records.db"), null))[^1].Place;
        }
        File.Delete(path);
        await using var other = RecordStore.Open(path, new ClockOfWaits(), () => Guid.Empty);
        await other.StoreAsync(S(2), Authority);

        Assert.Single(await _files.AllAsync(new RecordFileSource(path, "records.db"), place));
    }

    [Theory]
    [InlineData("nothing.db", null)]
    [InlineData("text.db", "this is no database")]
    [InlineData("empty.db", "")]
    public async Task What_is_no_record_store_is_a_finding(string name, string? content)
    {
        if (content is not null) _files.Write(name, content);

        Assert.Empty(await _files.AllAsync(new RecordFileSource(_files.PathOf(name), name), null));
        Assert.StartsWith($"course: error LE8021: '{name}' cannot be read as a record store: ", Assert.Single(_files.Found), StringComparison.Ordinal);
        Assert.Equal(content, File.Exists(_files.PathOf(name)) ? File.ReadAllText(_files.PathOf(name)) : null);
    }

    private static string S(int n) => $$"""{"id":"00000000-0000-4000-8000-{{n:x12}}","actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/did"},"object":{"id":"http://example.org/it"} }""";
}
