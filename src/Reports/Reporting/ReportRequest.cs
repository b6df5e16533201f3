using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Reporting;

/// <summary>What a report is to tell.</summary>
public sealed record ReportRequest
{
    /// <summary>Which report.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>About which course; statements of others are counted, and left out.</summary>
    public required CourseOutline Course { get; init; }

    /// <summary>Statements of later moments do not count.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>In which days begin and end.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Who should learn; null: whoever has statements of this course, without due dates.</summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>Audit only, and there it must be: whom, in any form that <see cref="LearnerKey"/> takes, or a name as in the roster.</summary>
    public string? Learner { get; init; }

    /// <summary>How many days before its due date something is due soon.</summary>
    public int DueSoonDays { get; init; } = 14;
}

/// <summary>The reports there are.</summary>
public enum ReportKind
{
    /// <summary>Who has done what they must, by when.</summary>
    Compliance,

    /// <summary>How far everybody is, and where they stop.</summary>
    Progress,

    /// <summary>Which questions are too easy, too hard, or tell nobody apart.</summary>
    Questions,

    /// <summary>How long it takes, against what the author expects.</summary>
    Time,

    /// <summary>Every statement behind the verdict of one learner.</summary>
    Audit,
}
