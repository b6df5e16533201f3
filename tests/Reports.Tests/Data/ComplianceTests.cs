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

        var inTime = await store.ReportAsync(ReportKind.Compliance, "2026-03-10T00:00:00Z", roster);
        var late = await store.ReportAsync(ReportKind.Compliance, "2026-04-01T00:00:00Z", roster);

        Assert.Equal(["Ada compliant 03-01T10:20:00", "Ben incomplete -", "Cleo not-started -", "Dan not-started -"], inTime.Of("learners").Columns("name", "verdict", "completedAt"));
        Assert.Equal(["Ada compliant", "Ben overdue", "Cleo overdue", "Dan not-started"], late.Of("learners").Columns("name", "verdict"));
        Assert.Equal(["compliant 1 0.25", "due-soon 0 0", "overdue 2 0.5", "expired 0 0", "incomplete 0 0", "not-started 1 0.25"], late.Of("verdicts").Columns("verdict", "learners", "share"));
        Assert.Equal(["Lab 2 1 1", "Office 2 0 1"], late.Of("groups").Columns("group", "learners", "compliant", "overdue"));
    }
}
