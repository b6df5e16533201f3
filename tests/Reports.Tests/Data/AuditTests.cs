using LlmEvolution.Reports.Reporting;

namespace Reports.Tests.Data;

public sealed class AuditTests
{
    private static readonly string[] s_statements =
    [
        Say.That(1, "ada", "initialized", "", "03-01T09:50:00"),
        Say.That(2, "ada", "experienced", "lessons/fire", "03-01T10:00:00", """{"duration":"PT9M"}"""),
        Say.That(3, "ada", "completed", "lessons/fire", "03-01T10:00:00", """{"completion":true,"duration":"PT9M"}"""),
        Say.That(4, "ada", "answered", "quizzes/basics/questions/q1", "03-01T10:05:00", """{"success":false,"response":"b"}"""),
        Say.That(5, "ada", "failed", "quizzes/basics", "03-01T10:06:00", """{"score":{"scaled":0.4},"success":false,"completion":true}"""),
        Say.That(6, "ada", "passed", "quizzes/basics", "03-01T10:20:00", """{"score":{"scaled":0.9},"success":true,"completion":true}"""),
        Say.That(7, "ada", "completed", "lessons/fire", "03-01T10:30:00", """{"completion":true,"duration":"PT9M"}"""),
        Say.That(8, "ada", "completed", "lessons/water", "03-02T10:00:00", """{"completion":true}"""),
        Say.Voiding(9, 8, "03-03T00:00:00"),
        Say.That(10, "ada", "passed", "", "03-20T10:00:00"),
        Say.That(11, "ben", "passed", "", "03-01T10:00:00"),
    ];

    [Fact]
    public async Task Each_statement_is_there_in_order_with_what_it_does()
    {
        await using var store = await Reporting.StoreOfAsync(s_statements.Reverse());

        var report = await store.ReportAsync(ReportKind.Audit, "2026-03-10T00:00:00Z", learner: "ada@example.org");

        Assert.Equal(
            [
                "initialized Safety activity",
                "completed Fire completed: done",
                "experienced Fire a visit: adds its time",
                "answered Basics: quiz an answer, judged wrong",
                "failed Basics: quiz failed: not done by this",
                "passed Basics: quiz passed: done; all required items are done",
                "completed Fire says again that it is done",
                "completed Water none: it is voided",
                "passed Safety none: it is of after the moment of the report",
            ],
            report.Of("statements").Columns("verb", "item", "effect"));
        Assert.Equal("compliant", report.Figures.Single(f => f.Title == "Verdict").Value);
    }

    [Fact]
    public async Task Each_verdict_names_the_statement_that_proves_it()
    {
        await using var store = await Reporting.StoreOfAsync(s_statements);

        var report = await store.ReportAsync(ReportKind.Audit, "2026-03-10T00:00:00Z", learner: "ada");

        Assert.Equal([$"Fire completed 03-01T10:00:00 {Say.Id(3)}", $"Basics: quiz passed 03-01T10:20:00 {Say.Id(6)}", "Water not-started - -"], report.Of("items").Columns("item", "verdict", "doneAt", "provenBy"));
        Assert.Equal(7, report.Line("counted"));
        Assert.Equal(1, report.Line("unlisted"));
    }

    [Fact]
    public async Task The_sum_of_a_statement_is_that_of_its_text_as_it_came()
    {
        await using var store = await Reporting.StoreOfAsync(s_statements[0]);

        var report = await store.ReportAsync(ReportKind.Audit, "2026-03-10T00:00:00Z", learner: "ada");

        Assert.Equal([Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(s_statements[0])))], report.Of("statements").Column("sha256"));
    }

    [Fact]
    public async Task Nobody_is_not_started_and_the_report_says_that_nobody_was_found()
    {
        await using var store = await Reporting.StoreOfAsync(s_statements);

        var report = await store.ReportAsync(ReportKind.Audit, "2026-03-10T00:00:00Z", learner: "zoe@example.org");

        Assert.Empty(report.Of("statements").Rows);
        Assert.Equal("Nobody in the store or on the roster answers to this.", report.Of("items").Note);
        Assert.Equal(0, report.Line("counted"));
    }
}
