namespace LlmEvolution.Reports.Verdicts;

/// <summary>Whether somebody has done what they must, at a moment.</summary>
/// <param name="Word">compliant, expired, overdue, due-soon, incomplete or not-started.</param>
/// <param name="ValidUntil">The last day of validity; null: for good, or nothing to hold.</param>
/// <param name="IsLate">It was done, but first after the due date.</param>
internal sealed record ComplianceVerdict(string Word, DateOnly? ValidUntil, bool IsLate)
{
    /// <param name="completed">The last completion until then.</param>
    /// <param name="first">The first one.</param>
    /// <param name="started">There is any statement of the course.</param>
    public static ComplianceVerdict Of(DateTimeOffset? completed, DateTimeOffset? first, bool started, RosterEntry? entry, DateTimeOffset asOf, TimeZoneInfo zone, int dueSoonDays)
    {
        var today = DayOf(asOf, zone);
        if (completed is { } done)
        {
            var until = entry?.Valid?.LastDay(DayOf(done, zone));
            var late = entry?.Due is { } due && DayOf(first ?? done, zone) > due;
            return new(until < today ? "expired" : "compliant", until, late);
        }

        // A day is in time until it ends, so days are compared, not moments.
        var word = entry?.Due is { } last && last < today ? "overdue"
            : entry?.Due is { } soon && soon.DayNumber - today.DayNumber <= dueSoonDays ? "due-soon"
            : started ? "incomplete" : "not-started";
        return new(word, null, false);
    }

    /// <summary>The day that a moment belongs to in a zone.</summary>
    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
