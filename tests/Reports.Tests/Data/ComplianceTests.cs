using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Verdicts;

namespace Reports.Tests.Data;

public sealed class ComplianceTests
{
    private static readonly DateOnly s_due = new(2026, 3, 31);

    [Fact]
    public async Task Who_has_done_all_required_items_is_compliant_and_who_has_not_is_judged_by_the_due_date()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00", """{"completion":true,"duration":"PT9M"}"""),
            Say.That(2, "ada", "passed", "quizzes/basics", "03-01T10:20:00", """{"score":{"scaled":0.9},"success":true,"completion":true}"""),
            Say.That(3, "ben", "completed", "lessons/fire", "03-02T10:00:00"),
            Say.That(4, "ben", "failed", "quizzes/basics", "03-02T10:20:00", """{"score":{"scaled":0.5},"success":false,"completion":true}"""));
        RosterEntry[] roster =
        [
            new("ada@example.org", "Ada", "Lab", s_due), new("ben@example.org", "Ben", "Lab", s_due), new("cleo@example.org", "Cleo", "Office", s_due), new("dan@example.org", "Dan", "Office"),
        ];

        var early = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z", roster);
        var soon = await store.ReportAsync(ReportKind.Compliance, "2026-03-17T00:00:00Z", roster);
        var late = await store.ReportAsync(ReportKind.Compliance, "2026-04-01T00:00:00Z", roster);

        Assert.Equal(["Ada compliant 03-01T10:20:00", "Ben incomplete -", "Cleo not-started -", "Dan not-started -"], early.Of("learners").Columns("name", "verdict", "completedAt"));
        Assert.Equal(["Ada compliant", "Ben due-soon", "Cleo due-soon", "Dan not-started"], soon.Of("learners").Columns("name", "verdict"));
        Assert.Equal(["Ada compliant", "Ben overdue", "Cleo overdue", "Dan not-started"], late.Of("learners").Columns("name", "verdict"));
        Assert.Equal(["compliant 1 0.25", "due-soon 0 0", "overdue 2 0.5", "expired 0 0", "incomplete 0 0", "not-started 1 0.25"], late.Of("verdicts").Columns("verdict", "learners", "share"));
        Assert.Equal(["Lab 2 1 1", "Office 2 0 1"], late.Of("groups").Columns("group", "learners", "compliant", "overdue"));
        Assert.Equal(["Group", "Learners", "Compliant", "Due soon", "Overdue", "Expired", "Incomplete", "Not started"], late.Of("groups").Columns.Select(c => c.Title));
    }

    /// <summary>31 March ends in Berlin at 22:00 UTC, as summer time has begun.</summary>
    [Theory]
    [InlineData("2026-03-31T21:59:59Z", "due-soon")]
    [InlineData("2026-03-31T22:00:00Z", "overdue")]
    public async Task The_due_date_ends_with_its_day_in_the_zone_of_the_report(string asOf, string verdict)
    {
        await using var store = await Reporting.StoreOfAsync();

        var report = await store.ReportAsync(ReportKind.Compliance, asOf, [new("ada@example.org", Due: s_due)], zone: Reporting.Berlin);

        Assert.Equal([verdict], report.Of("learners").Column("verdict"));
    }

    [Theory]
    [InlineData("2026-04-01T00:00:00Z", "compliant late")]
    [InlineData("2026-03-31T23:59:59Z", "due-soon -")]
    public async Task Done_after_the_due_date_is_done_but_late(string asOf, string expected)
    {
        await using var store = await Reporting.StoreOfAsync(Say.That(1, "ada", "passed", "", "04-01T00:00:00"));

        var report = await store.ReportAsync(ReportKind.Compliance, asOf, [new("ada@example.org", Due: s_due)]);

        Assert.Equal([expected], report.Of("learners").Columns("verdict", "late"));
    }

    /// <summary>Completed on 1 March 2026 and valid for six months: until 1 September.</summary>
    [Theory]
    [InlineData("2026-09-01T23:59:59Z", "compliant 2026-09-01")]
    [InlineData("2026-09-02T00:00:00Z", "expired 2026-09-01")]
    public async Task A_completion_expires_with_the_last_day_of_its_validity(string asOf, string expected)
    {
        await using var store = await Reporting.StoreOfAsync(Say.That(1, "ada", "passed", "", "03-01T10:00:00"));

        var report = await store.ReportAsync(ReportKind.Compliance, asOf, [new("ada@example.org", Valid: new(6, 0))]);

        Assert.Equal([expected], report.Of("learners").Columns("verdict", "validUntil"));
    }

    [Fact]
    public async Task Validity_counts_from_the_last_completion_and_lateness_from_the_first()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00"), Say.That(2, "ada", "passed", "quizzes/basics", "03-01T11:00:00"),
            Say.That(3, "ada", "completed", "lessons/fire", "08-01T10:00:00", registration: Say.Reg2), Say.That(4, "ada", "passed", "quizzes/basics", "08-02T11:00:00", registration: Say.Reg2));

        var report = await store.ReportAsync(ReportKind.Compliance, "2026-10-01T00:00:00Z", [new("ada@example.org", Due: s_due, Valid: new(6, 0))]);

        Assert.Equal(["compliant 2027-02-02 08-02T11:00:00 -"], report.Of("learners").Columns("verdict", "validUntil", "completedAt", "late"));
    }

    [Fact]
    public async Task Where_something_is_to_be_passed_completed_is_not_enough()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "completed", "", "03-01T10:00:00", """{"completion":true}"""), Say.That(2, "ada", "failed", "", "03-01T10:00:01", """{"success":false}"""),
            Say.That(3, "ben", "completed", "", "03-01T10:00:00", """{"completion":true}"""), Say.That(4, "ben", "passed", "", "03-01T10:00:01", """{"success":true}"""));

        var report = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z");

        Assert.Equal(["ada incomplete -", "ben compliant the course's own statement"], report.Of("learners").Columns("name", "verdict", "provenBy"));
    }

    [Fact]
    public async Task Items_may_be_done_in_different_attempts()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00"), Say.That(2, "ada", "passed", "quizzes/basics", "03-05T11:00:00", registration: Say.Reg2));

        var report = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z");

        Assert.Equal(["compliant 03-05T11:00:00 all required items"], report.Of("learners").Columns("verdict", "completedAt", "provenBy"));
    }

    [Theory]
    [InlineData("2026-03-01T10:59:59Z", "incomplete")]
    [InlineData("2026-03-01T11:00:00Z", "compliant")]
    [InlineData("2026-03-20T00:00:00Z", "incomplete")]
    public async Task A_report_of_a_past_moment_knows_what_had_happened_until_then_and_what_was_voided_until_then(string asOf, string verdict)
    {
        await using var store = await Reporting.StoreOfAsync(
            // The voiding comes before what it voids, as pages of a record store may.
            Say.Voiding(9, 2, "03-20T00:00:00"),
            Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00"),
            Say.That(2, "ada", "passed", "quizzes/basics", "03-01T11:00:00"));

        Assert.Equal([verdict], (await store.ReportAsync(ReportKind.Compliance, asOf)).Of("learners").Column("verdict"));
    }

    /// <summary>The sum is that of mailto:ada@example.org.</summary>
    [Fact]
    public async Task A_learner_is_known_by_address_by_its_sum_and_by_account()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "ada", "completed", "lessons/fire", "03-01T10:00:00"),
            Say.That(2, "ada", "passed", "quizzes/basics", "03-01T11:00:00").Replace("\"mbox\":\"mailto:ada@example.org\"", $"\"mbox_sha1sum\":\"{Sha1("mailto:ada@example.org")}\""),
            Say.That(3, "ben", "passed", "", "03-02T11:00:00").Replace("\"mbox\":\"mailto:ben@example.org\"", "\"account\":{\"homePage\":\"https://hr.example\",\"name\":\"b1\"}"));

        var report = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z", [new("Ada@Example.org", "Ada"), new("b1", "Ben"), new("ben@example.org", "Another Ben")]);

        Assert.Equal(["Ada compliant", "Another Ben not-started", "Ben compliant"], report.Of("learners").Columns("name", "verdict"));
    }

    [Fact]
    public async Task Lines_of_the_roster_that_name_nobody_or_somebody_twice_are_listed()
    {
        await using var store = await Reporting.StoreOfAsync(
            Say.That(1, "x", "passed", "", "03-02T11:00:00").Replace("\"mbox\":\"mailto:x@example.org\"", "\"account\":{\"homePage\":\"https://a.example\",\"name\":\"u1\"}"),
            Say.That(2, "y", "passed", "", "03-02T11:00:00").Replace("\"mbox\":\"mailto:y@example.org\"", "\"account\":{\"homePage\":\"https://b.example\",\"name\":\"u1\"}"));

        var report = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z", [new("u1"), new("https://a.example|u1"), new("https://a.example|u1", "Again")]);

        Assert.Equal(["u1 not-started", "x compliant"], report.Of("learners").Columns("name", "verdict").Order());
        Assert.Equal(["unknown-learner 1", "ambiguous-learner 1", "listed-twice 1"], report.Conflicts());
    }

#pragma warning disable CA5350 // xAPI has no other sum.
    private static string Sha1(string text) => Convert.ToHexString(System.Security.Cryptography.SHA1.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
}
