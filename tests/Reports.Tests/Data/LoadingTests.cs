using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Store;

namespace Reports.Tests.Data;

public sealed class LoadingTests
{
    private static readonly string[] s_three =
    [
        Say.That(1, "ada", "initialized", "", "03-01T09:00:00"),
        Say.That(2, "ada", "completed", "lessons/fire", "03-01T10:00:00"),
        Say.That(3, "ada", "terminated", "", "03-01T11:00:00"),
    ];

    [Fact]
    public async Task What_is_read_again_from_elsewhere_is_not_kept_twice()
    {
        await using var store = await Reporting.StoreOfAsync(s_three);

        Assert.Equal(new LoadResult(4, 1, 3, 0, 0), await LoadAsync(store, new Lines("copy", [.. s_three, Say.That(4, "ben", "initialized", "", "03-02T09:00:00")])));
    }

    [Fact]
    public async Task The_same_source_is_read_on_from_where_it_ended()
    {
        await using var store = await Reporting.StoreOfAsync(s_three);

        Assert.Equal(new LoadResult(1, 1, 0, 0, 0), await LoadAsync(store, new Lines("test", [.. s_three, Say.That(4, "ben", "initialized", "", "03-02T09:00:00")])));
    }

    [Fact]
    public async Task What_came_before_a_source_broke_off_is_kept_and_the_rest_comes_next_time()
    {
        await using var store = await Reporting.StoreOfAsync();

        await Assert.ThrowsAsync<IOException>(() => LoadAsync(store, new Lines("flaky", s_three) { Until = 2 }));
        Assert.Equal(new LoadResult(1, 1, 0, 0, 0), await LoadAsync(store, new Lines("flaky", s_three)));
        Assert.Equal(3, (await store.ReportAsync(ReportKind.Progress, "2026-06-01T00:00:00Z")).Line("kept"));
    }

    [Fact]
    public async Task A_store_in_a_file_remembers_what_it_has_read()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("coursepack-store-").FullName, "records.duckdb");
        await using (await Reporting.StoreAtAsync(path, s_three[..2]))
        {
        }

        await using (var store = await ReportStore.OpenAsync(path, new FixedClock(), TestContext.Current.CancellationToken))
        {
            Assert.Equal(new LoadResult(1, 1, 0, 0, 0), await LoadAsync(store, new Lines("test", s_three)));
            Assert.Equal(s_three[0], await store.StatementAsync(Guid.Parse(Say.Id(1)), TestContext.Current.CancellationToken));
            Assert.Null(await store.StatementAsync(Guid.Parse(Say.Id(99)), TestContext.Current.CancellationToken));
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Theory]
    [InlineData("""{"id":""", "is not JSON")]
    [InlineData("""[]""", "is no JSON object")]
    [InlineData("""{"version":"0.9"}""", "is of version 0.9, which is neither 1.0 nor 2.0")]
    [InlineData("""{"id":"7"}""", "has no id that is a UUID")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001"}""", "has no actor")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001","actor":{"name":"Ada"}}""", "has an actor that nothing identifies")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001","actor":{"mbox":"mailto:a@b.example"},"verb":{}}""", "has no verb with an id")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"v:v"}}""", "has no object")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"v:v"},"object":{"id":"o:o"}}""", "has neither timestamp nor stored")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"v:v"},"object":{"id":"o:o"},"timestamp":"soon"}""", "has a timestamp that is none")]
    [InlineData("""{"id":"00000000-0000-4000-8000-000000000001","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"v:v"},"object":{},"timestamp":"2026-01-01T00:00:00Z"}""", "has an object without an id")]
    public async Task What_is_no_statement_is_left_out_and_said(string line, string reason)
    {
        await using var store = await Reporting.StoreOfAsync();
        var findings = new DiagnosticBag();

        var result = await store.LoadAsync(new Lines("export", [line, s_three[0]]), findings, TestContext.Current.CancellationToken);

        Assert.Equal(new LoadResult(2, 1, 0, 1, 0), result);
        var finding = Assert.Single(findings);
        Assert.Equal("LE7201", finding.Code);
        Assert.Contains($"because it {reason}", finding.Message, StringComparison.Ordinal);
        Assert.Equal([$"export {line}"], await store.Database.QueryAsync("select source, text from refused", r => $"{r.GetString(0)} {r.GetString(1)}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_many_that_are_none_twenty_are_named_and_all_counted()
    {
        await using var store = await Reporting.StoreOfAsync();
        var findings = new DiagnosticBag();

        await store.LoadAsync(new Lines("export", Enumerable.Repeat("?", 50)), findings, TestContext.Current.CancellationToken);

        Assert.Equal(20, findings.Count(f => f.Code == "LE7201"));
        Assert.Equal("30 more statements from export are left out; the table 'refused' of the store has them all", findings.Single(f => f.Code == "LE7202").Message);
    }

    [Fact]
    public async Task A_statement_with_an_id_that_is_taken_is_listed_if_it_says_something_else()
    {
        await using var store = await Reporting.StoreOfAsync(s_three);
        var findings = new DiagnosticBag();

        var result = await store.LoadAsync(new Lines("other", [s_three[0], Say.That(2, "ada", "failed", "quizzes/basics", "03-01T10:00:00")]), findings, TestContext.Current.CancellationToken);

        Assert.Equal(new LoadResult(2, 0, 2, 0, 0), result);
        Assert.Equal("LE7203", Assert.Single(findings).Code);
        var report = await store.ReportAsync(ReportKind.Progress, "2026-06-01T00:00:00Z");
        Assert.Equal(["same-id 1"], report.Conflicts());
        Assert.Equal($"- {Say.Id(2)}", report.Of("conflict-records").Columns("learner", "statement").Single());
    }

    private static Task<LoadResult> LoadAsync(ReportStore store, Lines source) => store.LoadAsync(source, new DiagnosticBag(), TestContext.Current.CancellationToken);
}
