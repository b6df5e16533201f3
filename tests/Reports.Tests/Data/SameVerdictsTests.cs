using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Store;
using LlmEvolution.Reports.Verdicts;

namespace Reports.Tests.Data;

/// <summary>DuckDB and PostgreSQL say the same of the same statements.</summary>
public sealed class SameVerdictsTests(Postgres postgres)
{
    private static readonly string[] s_statements =
    [
        Say.That(1, "ada", "initialized", "", "03-01T09:50:00"),
        Say.That(2, "ada", "experienced", "lessons/fire", "03-01T10:00:00", """{"duration":"PT9M30.25S"}"""),
        Say.That(3, "ada", "completed", "lessons/fire", "03-01T10:00:00.5", """{"completion":true,"duration":"PT9M30S"}"""),
        Say.That(4, "ada", "answered", "quizzes/basics/questions/q1", "03-01T10:10:00", """{"success":true,"response":"a","duration":"PT12S"}"""),
        Say.That(5, "ada", "answered", "quizzes/basics/questions/q2", "03-01T10:11:00", """{"success":false,"response":"b[,]c"}"""),
        Say.That(6, "ada", "passed", "quizzes/basics", "03-01T10:20:00", """{"score":{"scaled":0.9},"success":true,"completion":true,"duration":"PT5M"}"""),
        Say.That(7, "ben", "completed", "lessons/fire", "03-02T10:00:00", """{"duration":"-PT5S"}"""),
        Say.That(8, "ben", "failed", "quizzes/basics", "03-02T10:20:00", """{"score":{"raw":40,"min":0,"max":100},"success":false,"completion":true}"""),
        Say.That(9, "ben", "answered", "quizzes/basics/questions/q1", "03-02T10:15:00", """{"success":false,"response":"b"}"""),
        Say.That(10, "ben", "experienced", "lessons/old", "03-02T10:30:00", """{"duration":"PT1M"}"""),
        Say.That(11, "cleo", "completed", "", "03-03T10:00:00", """{"completion":true,"duration":"PT1H"}""", more: ""","stored":"2026-03-03T09:00:00Z" """),
        Say.That(12, "cleo", "passed", "", "03-03T10:00:00", """{"success":true,"score":{"scaled":0.85}}""", Say.Reg2),
        Say.Voiding(13, 12, "03-20T00:00:00"),
        Say.That(12, "cleo", "failed", "", "03-03T10:00:00"),
        "no statement",
    ];

    [Theory]
    [InlineData(ReportKind.Compliance)]
    [InlineData(ReportKind.Progress)]
    [InlineData(ReportKind.Questions)]
    [InlineData(ReportKind.Time)]
    [InlineData(ReportKind.Audit)]
    public async Task The_same_report(ReportKind kind)
    {
        Assert.SkipWhen(postgres.Missing is not null, postgres.Missing ?? "");
        await using var duck = await Reporting.StoreOfAsync(s_statements);
        await using var post = await Reporting.StoreAtAsync(await postgres.NewDatabaseAsync(), s_statements);
        RosterEntry[] roster = [new("ada@example.org", "Ada", "Lab", new(2026, 3, 31), new ValidityPeriod(12, 0)), new("ben@example.org", "Ben", "Lab", new(2026, 3, 31))];

        foreach (var asOf in new[] { "2026-03-01T10:15:00Z", "2026-03-10T00:00:00Z", "2027-04-01T00:00:00Z" })
            foreach (var people in new[] { null, roster })
                Assert.Equal(
                    (await duck.ReportAsync(kind, asOf, people, "ada@example.org")).AsText(),
                    (await post.ReportAsync(kind, asOf, people, "ada@example.org")).AsText());
    }

    [Fact]
    public async Task The_same_counts_of_what_was_loaded_twice()
    {
        Assert.SkipWhen(postgres.Missing is not null, postgres.Missing ?? "");
        await using var duck = await Reporting.StoreOfAsync();
        await using var post = await Reporting.StoreAtAsync(await postgres.NewDatabaseAsync());

        foreach (var store in new[] { duck, post })
        {
            Assert.Equal(new LoadResult(15, 13, 1, 1, 1), await store.LoadAsync(new Lines("a", s_statements), [], TestContext.Current.CancellationToken));
            Assert.Equal(new LoadResult(15, 0, 14, 1, 0), await store.LoadAsync(new Lines("b", s_statements), [], TestContext.Current.CancellationToken));
            Assert.Equal(s_statements[2], await store.StatementAsync(Guid.Parse(Say.Id(3)), TestContext.Current.CancellationToken));
        }
    }
}
