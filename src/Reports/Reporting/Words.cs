using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Reporting;

/// <summary>What the words of the reports mean. docs/reports.md says the same at length.</summary>
internal static class Words
{
    public static readonly ReportDefinition AsOf = new("As of", "Only statements whose timestamp is not later count, whenever they arrived; statements voided until then do not.");

    public static readonly ReportDefinition Learner = new("Learner", "Who is on the roster; without a roster, who has statements of the course. An e-mail address and its SHA-1 sum are the same learner.");

    public static readonly ReportDefinition Attempt = new("Attempt", "The statements of one registration.");

    public static readonly ReportDefinition Done = new("Done", "A lesson: completed. A quiz or exam with a pass mark: passed. The first statement that says so counts, and none takes it back.");

    public static readonly ReportDefinition Complete = new("Course complete", "The course's own statement says so (passed, where anything required has a pass mark), or all required items are done, in whatever attempts. The last completion counts for validity, the first for the due date.");

    public static readonly ReportDefinition ActiveTime = new("Active time", "The sum of what visits (\"experienced\") tell, each of its own time, with the page visible and in use; or, where that is less, what results or sessions (\"terminated\") tell as totals. Never both together.");

    public static readonly ReportDefinition Score = new("Score", "The best that was told.");

    public static readonly ReportDefinition Days = new("Days", "A day ends at midnight in the time zone of the report.");

    public static readonly ReportDefinition Reached = new("Reached", "Learners with any statement about this item, or about one behind it.");

    public static readonly ReportDefinition FirstAnswer = new("First answer", "A learner's earliest answer to a question, whichever attempt it is from. All figures of questions are of first answers.");

    public static readonly ReportDefinition Difficulty = new("Right at first", "The share of learners whose first answer is right: the higher, the easier.");

    public static readonly ReportDefinition Discrimination = new("Discrimination", "Correlation (point-biserial) of being right here with the share of the learner's other right first answers in the same item, -1 to 1. Below 0.1 the question tells strong and weak learners hardly apart; below 0 its key may be wrong. Not computed for fewer than 10 learners.");

    public static IReadOnlyList<ReportDefinition> Compliance(int dueSoonDays) =>
    [
        AsOf, Learner, Complete, Done, Days,
        new("compliant", "The course is complete, and its validity has not ended."),
        new("expired", "The course was complete, and the last day of its validity has passed: the day of the last completion plus the validity period."),
        new("overdue", "The course is not complete, and its due date has passed."),
        new("due-soon", $"The course is not complete, and its due date is today or within {dueSoonDays} days."),
        new("incomplete", "The course is begun and not complete; it is not due, or not soon."),
        new("not-started", "There is no statement of the course; it is not due, or not soon."),
        new("Late", "First complete after the due date."),
        Score, ActiveTime, Attempt,
    ];
}
