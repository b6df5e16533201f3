using LlmEvolution.Reports.Documents;

namespace Reports.Tests.Io;

/// <summary>A report with a value of each kind, and one of each that is missing; a name that wants to be more than a name.</summary>
internal static class SampleReport
{
    public const string Formula = "=HYPERLINK(\"https://evil.example/\",\"Ada\")";

    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static ReportDocument Document { get; } = new(
        "compliance",
        "Compliance: Safety <first> & more",
        new DateTimeOffset(2026, 3, 31, 10, 0, 0, TimeSpan.Zero),
        Berlin,
        [new("overdue", "The course is not complete, and its due date has passed.")],
        [new("Learners", 1234L, ColumnKind.Count), new("Compliant", 0.5, ColumnKind.Share), new("Median time", TimeSpan.FromMinutes(75), ColumnKind.Duration), new("Nothing", null, ColumnKind.Number)],
        [
            new("groups", "Verdicts by group", ChartShape.StackedBars, ColumnKind.Count,
                [new("compliant", [("Engineers", 3), ("Sales & Service", 1)]), new("overdue", [("Engineers", 1), ("Sales & Service", 0)])], "learners"),
            new("time", "Median", ChartShape.Bars, ColumnKind.Duration, [new("Median", [("Lesson", 90)])], "learners"),
            new("days", "Completions", ChartShape.Line, ColumnKind.Count, [new("Completions", [("1 March", 1), ("2 March", 5), ("3 March", 2)])], "learners"),
        ],
        [
            new("learners", "Learners", "Note",
                [
                    new("learner", "Learner", ColumnKind.Learner), new("name", "Name", ColumnKind.Learner), new("group", "Group", ColumnKind.Text), new("verdict", "Verdict", ColumnKind.Verdict), new("attempts", "Attempts", ColumnKind.Count),
                    new("ratio", "Ratio", ColumnKind.Number), new("score", "Score", ColumnKind.Share), new("activeTime", "Active time", ColumnKind.Duration), new("completedAt", "Completed at", ColumnKind.Instant), new("due", "Due", ColumnKind.Date),
                ],
                [
                    ["mailto:ada@example.org", Formula, "Engineers", "compliant", 1234567L, -0.5, 0.875, TimeSpan.FromHours(25.5), new DateTimeOffset(2026, 3, 29, 0, 30, 0, TimeSpan.Zero), new DateOnly(2026, 12, 31)],
                    ["mailto:charles@example.org", "Charles Babbage", "Sent to charles@example.org", "due-soon", null, null, null, null, null, null],
                ]),
        ],
        new ReportTable("reconciliation", "Reconciliation", null, [new("line", "Line", ColumnKind.Text), new("statements", "Statements", ColumnKind.Count)], [["Read", 42L]]));
}
