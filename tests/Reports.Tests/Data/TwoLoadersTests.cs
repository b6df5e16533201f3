using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Store;

namespace Reports.Tests.Data;

/// <summary>A PostgreSQL store may have several processes that load.</summary>
public sealed class TwoLoadersTests(Postgres postgres)
{
    [Fact]
    public async Task Who_loads_after_another_gives_no_number_twice()
    {
        Assert.SkipWhen(postgres.Missing is not null, postgres.Missing ?? "");
        var where = await postgres.NewDatabaseAsync();
        await using var one = await Reporting.StoreAtAsync(where, Say.That(1, "ada", "passed", "", "03-01T10:00:00"));
        await using var other = await ReportStore.OpenAsync(where, new FixedClock(), TestContext.Current.CancellationToken);

        await Task.WhenAll(
            one.LoadAsync(new Lines("one", Enumerable.Range(0, 200).Select(n => Say.That(1000 + n, $"one{n}", "passed", "", "03-01T10:00:00"))), [], TestContext.Current.CancellationToken),
            other.LoadAsync(new Lines("other", Enumerable.Range(0, 200).Select(n => Say.That(2000 + n, $"other{n}", "passed", "", "03-01T10:00:00"))), [], TestContext.Current.CancellationToken));

        var report = await one.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z");
        Assert.Equal(401, report.Of("learners").Rows.Count);
        Assert.Equal(401, report.Of("learners").Column("name").Distinct().Count());
        Assert.Equal(0, report.Line("difference"));
    }
}
