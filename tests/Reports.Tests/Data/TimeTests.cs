using LlmEvolution.Reports.Reporting;

namespace Reports.Tests.Data;

public sealed class TimeTests
{
    /// <summary>
    /// What the player sends of two sittings: visits of 60, 120 and 30 s. The lesson's result tells 180 s of all visits so far, the
    /// sessions 200 s and 35 s. Visits of the lesson: 210 s. Of the course: the sessions know of 25 s more than the visits.
    /// </summary>
    [Fact]
    public async Task Visits_results_and_sessions_tell_of_the_same_time_and_are_not_added()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "experienced", "lessons/fire", "03-01T10:01:00", """{"duration":"PT1M"}"""),
            Say.That(2, "ada", "experienced", "lessons/fire", "03-01T10:03:10", """{"duration":"PT2M"}"""),
            Say.That(3, "ada", "completed", "lessons/fire", "03-01T10:03:10", """{"completion":true,"duration":"PT3M"}"""),
            Say.That(4, "ada", "suspended", "", "03-01T10:03:20", """{"duration":"PT3M20S"}"""),
            Say.That(5, "ada", "terminated", "", "03-01T10:03:20", """{"duration":"PT3M20S"}"""),
            Say.That(6, "ada", "experienced", "lessons/fire", "03-02T10:00:30", """{"duration":"PT30S"}"""),
            Say.That(7, "ada", "terminated", "", "03-02T10:00:35", """{"duration":"PT35S"}"""));

        var report = await store.ReportAsync(ReportKind.Audit, "2026-03-10T00:00:00Z", learner: "ada@example.org");

        Assert.Equal("210s", report.Of("items").Column("activeTime").First());
        Assert.Equal(TimeSpan.FromSeconds(235), report.Figures.Single(f => f.Title == "Active time").Value);
    }

    [Fact]
    public async Task Where_visits_are_lost_the_result_tells_the_time()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "experienced", "lessons/fire", "03-01T10:01:00", """{"duration":"PT1M"}"""),
            Say.That(2, "ada", "completed", "lessons/fire", "03-01T10:10:00", """{"completion":true,"duration":"PT9M"}"""));

        var report = await store.ReportAsync(ReportKind.Time, "2026-03-10T00:00:00Z");

        Assert.Equal(["Fire 1 600s 540s 0.9"], report.Of("times").Columns("item", "learners", "expected", "median", "ofExpected"));
    }

    /// <summary>Five took 1, 2, 3, 4 and 10 minutes: quantiles between two are in proportion, so the tenth part is at 1 + 0.4 minutes. A sixth has not completed.</summary>
    [Fact]
    public async Task The_spread_is_of_those_who_have_done_the_item()
    {
        var minutes = new[] { 4, 1, 10, 2, 3 };
        await using var store = await Reporting.StoreOfAsync(
        [
            .. minutes.Select((m, n) => Say.That(n, $"learner{n}", "completed", "lessons/fire", "03-01T10:00:00", $$"""{"completion":true,"duration":"PT{{m}}M"}""")),
            Say.That(9, "late", "experienced", "lessons/fire", "03-01T10:00:00", """{"duration":"PT50M"}"""),
        ]);

        var report = await store.ReportAsync(ReportKind.Time, "2026-03-10T00:00:00Z");

        Assert.Equal(["5 84s 120s 180s 240s 456s"], report.Of("times").Columns("learners", "p10", "p25", "median", "p75", "p90"));
    }
}
