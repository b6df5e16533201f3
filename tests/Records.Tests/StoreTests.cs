using LlmEvolution.Records;

namespace Records.Tests;

public sealed class StoreTests
{
    [Fact]
    public async Task First()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "a.db");
        File.Delete(path);
#pragma warning disable RS0030
        await using var store = RecordStore.Open(path, TimeProvider.System, Guid.NewGuid);
#pragma warning restore RS0030
        var ids = await store.StoreAsync("""{"actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"http://v/1"},"object":{"id":"http://a/1"}}""", """{"mbox":"mailto:x@b.c"}""");
        Assert.Single(ids);
    }
}
