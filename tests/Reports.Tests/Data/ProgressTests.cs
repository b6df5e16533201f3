using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Reporting;

namespace Reports.Tests.Data;

public sealed class ProgressTests
{
    private static readonly string[] s_statements =
    [
        // Ada comes to the end, Ben to the quiz, Cleo skips to the last lesson, Dan only opens the course.
        Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00"), Say.That(2, "ada", "passed", "quizzes/basics", "03-01T10:10:00", """{"score":{"scaled":0.8},"success":true}"""), Say.That(3, "ada", "completed", "lessons/water", "03-01T10:20:00"),
        Say.That(4, "ben", "experienced", "lessons/fire", "03-01T10:00:00"), Say.That(5, "ben", "answered", "quizzes/basics/questions/q1", "03-01T10:10:00", """{"success":false}"""),
        Say.That(6, "cleo", "experienced", "lessons/water", "03-01T10:00:00"),
        Say.That(7, "dan", "initialized", "", "03-01T10:00:00"),
    ];

    [Fact]
    public async Task The_funnel_counts_who_came_so_far_or_farther()
    {
        await using var store = await Reporting.StoreOfAsync(s_statements);

        var report = await store.ReportAsync(ReportKind.Progress, "2026-03-10T00:00:00Z");

        Assert.Equal(["Fire 2 1 3 0.75", "Basics: quiz 2 1 3 0.75", "Water 2 1 2 0.5"], report.Of("items").Columns("item", "started", "done", "reached", "reachedShare"));
        Assert.Equal([("Started", 4), ("Basics", 3), ("More", 2), ("Complete", 1)], report.Charts.Single(c => c.Shape == ChartShape.Funnel).Series.Single().Points);
    }

    [Fact]
    public async Task Learners_and_modules_are_as_far_as_their_items()
    {
        await using var store = await Reporting.StoreOfAsync(s_statements);

        var report = await store.ReportAsync(ReportKind.Progress, "2026-03-10T00:00:00Z");

        Assert.Equal(["ada completed 2 1 0.8", "ben incomplete 0 0 -", "cleo incomplete 0 0 -", "dan incomplete 0 0 -"], report.Of("learners").Columns("name", "verdict", "requiredDone", "progress", "score"));
        // Nothing of "More" is required, so it is done when all of it is.
        Assert.Equal(["Basics 2 1 0.8", "More 2 1 -"], report.Of("modules").Columns("module", "learners", "done", "score"));
    }
}
