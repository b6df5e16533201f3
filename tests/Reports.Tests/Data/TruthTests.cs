using CsCheck;
using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Verdicts;

namespace Reports.Tests.Data;

public sealed class TruthTests
{
    private static readonly string[] s_strange =
    [
        // 1 is told an hour after it was stored; it counts at 09:00.
        Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00", more: ""","stored":"2026-03-01T09:00:00Z" """),
        Say.That(2, "ada", "experienced", "lessons/fire", "03-01T11:00:00", """{"duration":"-PT5S"}"""),
        Say.That(3, "ada", "experienced", "lessons/fire", "03-01T11:10:00", """{"duration":"5 minutes"}"""),
        Say.That(4, "ada", "experienced", "lessons/fire", "03-05T11:10:00", """{"duration":"PT30H"}"""),
        // 5 and 6 overlap by 50 s, and are two minutes in 70 s.
        Say.That(5, "ben", "experienced", "lessons/fire", "03-01T10:01:00", """{"duration":"PT1M"}"""),
        Say.That(6, "ben", "experienced", "lessons/water", "03-01T10:01:10", """{"duration":"PT1M"}"""),
        Say.That(7, "ben", "passed", "quizzes/basics", "03-01T11:00:00", """{"score":{"scaled":0.7},"success":true}"""),
        Say.That(8, "ben", "failed", "quizzes/basics", "03-01T12:00:00", """{"score":{"raw":50,"min":0,"max":10},"success":false}"""),
        Say.That(9, "ben", "answered", "quizzes/basics/questions/q1", "03-01T13:00:00", """{"success":true}"""),
        Say.That(10, "ben", "completed", "lessons/water", "03-01T11:00:00"),
        Say.That(11, "ben", "completed", "lessons/water", "03-02T11:00:00"),
        Say.That(12, "ben", "experienced", "lessons/gone", "03-02T11:00:00"),
        Say.That(13, "eve", "passed", "", "03-02T11:00:00"),
    ];

    [Fact]
    public async Task What_contradicts_or_cannot_be_is_listed_each_for_itself()
    {
        await using var store = await Reporting.StoreOfAsync(s_strange);

        var report = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z", [new("ada@example.org"), new("ben@example.org")]);

        Assert.Equal(
            [
                "clock-ahead 1", "negative-duration 1", "unreadable-duration 1", "absurd-duration 1", "overlapping-visits 1", "passed-then-failed 1", "completed-twice 1", "answered-after-the-end 1",
                "passed-below-the-mark 1", "score-out-of-range 1", "unknown-activity 1", "unknown-learner 1",
            ],
            report.Conflicts());
        Assert.Equal(
            [
                "absurd-duration mailto:ada@example.org Fire -", "answered-after-the-end mailto:ben@example.org Basics: quiz 3600", "clock-ahead mailto:ada@example.org Fire 3600",
                "completed-twice mailto:ben@example.org Water 2", "negative-duration mailto:ada@example.org Fire -", "overlapping-visits mailto:ben@example.org Water 50",
                "passed-below-the-mark mailto:ben@example.org Basics: quiz 0.7", "passed-then-failed mailto:ben@example.org Basics: quiz 3600", "score-out-of-range mailto:ben@example.org Basics: quiz -",
                "unknown-activity - - 1", "unknown-learner mailto:eve@example.org - 1", "unreadable-duration mailto:ada@example.org Fire -",
            ],
            report.Of("conflict-records").Columns("kind", "learner", "item", "amount"));
    }

    [Fact]
    public async Task What_cannot_be_does_not_count_and_the_rest_of_its_statement_does()
    {
        await using var store = await Reporting.StoreOfAsync(s_strange);

        var ada = await store.ReportAsync(ReportKind.Audit, "2026-03-10T00:00:00Z", learner: "ada");

        Assert.Equal(["completed 03-01T09:00:00 0s"], ada.Of("items").Columns("verdict", "doneAt", "activeTime").Take(1));
    }

    [Fact]
    public async Task Visits_that_add_up_to_more_than_the_time_that_passed_are_listed()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "experienced", "lessons/fire", "03-01T10:10:00", """{"duration":"PT10M"}"""),
            Say.That(2, "ada", "experienced", "lessons/fire", "03-01T10:12:00", """{"duration":"PT10M"}"""));

        var report = await store.ReportAsync(ReportKind.Time, "2026-03-10T00:00:00Z");

        // From 10:00 to 10:12 there are 12 minutes; 20 are told.
        Assert.Equal(["more-time-than-passed 480", "overlapping-visits 480"], report.Of("conflict-records").Columns("kind", "amount"));
    }

    [Fact]
    public async Task Every_statement_is_in_one_line_of_the_reconciliation()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "initialized", "", "03-01T10:00:00"), Say.That(2, "ada", "completed", "lessons/fire", "03-01T10:00:00"), Say.That(3, "ada", "answered", "quizzes/basics/questions/q1", "03-01T10:00:00"),
            Say.That(4, "ada", "experienced", "lessons/gone", "03-01T10:00:00"), Say.That(5, "ada", "passed", "quizzes/basics", "03-09T10:00:00"), Say.That(6, "ada", "failed", "quizzes/basics", "03-01T10:00:00"),
            Say.Voiding(7, 6, "03-01T12:00:00"), Say.That(8, "eve", "initialized", "", "03-01T10:00:00"), Say.That(9, "ada", "initialized", "", "03-01T10:00:00").Replace(Say.Course, "https://example.org/courses/other", StringComparison.Ordinal),
            Say.That(1, "ada", "initialized", "", "03-01T10:00:00"), "?");

        var report = await store.ReportAsync(ReportKind.Progress, "2026-03-05T00:00:00Z", [new("ada@example.org")]);

        Assert.Equal(
            [
                "read 11", "refused 1", "repeated 1", "kept 9", "voiding 1", "voided 1", "later 1", "elsewhere 1", "unlisted 1", "counted 4", "course 1", "module 0", "item 1", "part 1", "unknown 1", "difference 0",
            ],
            report.Reconciliation.Columns("line", "statements"));
    }

    /// <summary>Whatever comes, however often, in whatever order: the lines add up, and both ways of counting agree.</summary>
    [Fact]
    public async Task The_lines_always_add_up()
    {
        var statement = Gen.Select(Gen.Int[1, 60], Gen.OneOf("ada", "ben", "eve"), Gen.OneOf("completed", "passed", "failed", "experienced", "answered", "initialized"),
            Gen.OneOf("", "lessons/fire", "lessons/water", "quizzes/basics", "quizzes/basics/questions/q1", "lessons/gone", "modules/basics", "elsewhere"), Gen.Int[1, 28],
            (id, who, verb, about, day) => about == "elsewhere"
                ? Say.That(id, who, verb, "", $"03-{day:D2}T10:00:00").Replace(Say.Course, "https://example.org/courses/other", StringComparison.Ordinal)
                : Say.That(id, who, verb, about, $"03-{day:D2}T10:00:00"));
        var voiding = Gen.Select(Gen.Int[61, 80], Gen.Int[1, 60], Gen.Int[1, 28], (id, target, day) => Say.Voiding(id, target, $"03-{day:D2}T10:00:00"));
        var line = Gen.OneOf<string>(statement, statement, statement, statement, statement, statement, voiding, Gen.Const("{}"));

        await Gen.Select(line.Array[0, 60], line.Array[0, 20], Gen.Int[1, 28]).SampleAsync(
            async sample =>
            {
                var (first, second, day) = sample;
                await using var store = await Reporting.StoreOfAsync(first);
                await store.LoadAsync(new Lines("second", second), [], TestContext.Current.CancellationToken);
                foreach (var roster in new RosterEntry[]?[] { null, [new("ada@example.org"), new("ben@example.org")] })
                {
                    var report = await store.ReportAsync(ReportKind.Compliance, $"2026-03-{day:D2}T12:00:00Z", roster);
                    Assert.Equal(first.Length + second.Length, report.Line("read"));
                    Assert.Equal(first.Concat(second).Where(l => l != "{}").Select(l => l[..50]).Distinct().Count(), report.Line("kept"));
                    Assert.Equal(report.Line("read") - report.Line("refused") - report.Line("repeated"), report.Line("kept"));
                    Assert.Equal(report.Line("kept") - new[] { "voiding", "voided", "later", "elsewhere", "unlisted" }.Sum(report.Line), report.Line("counted"));
                    Assert.Equal(new[] { "course", "module", "item", "part", "unknown" }.Sum(report.Line), report.Line("counted"));
                    Assert.Equal(0, report.Line("difference"));
                }
            },
            iter: 25, threads: 1);
    }
}
