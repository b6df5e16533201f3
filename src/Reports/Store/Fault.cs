namespace LlmEvolution.Reports.Store;

/// <summary>What is impossible within one statement. The statement is kept; what is wrong with it does not count, and every report lists it.</summary>
[Flags]
internal enum Fault
{
    None = 0,

    /// <summary>Its timestamp is more than <see cref="StatementReader.Skew"/> after it was stored: the clock was fast. It counts as of when it was stored.</summary>
    ClockAhead = 1,

    /// <summary>A duration below zero.</summary>
    NegativeDuration = 2,

    /// <summary>A duration that is none (ISO 8601).</summary>
    UnreadableDuration = 4,

    /// <summary>More than <see cref="StatementReader.LongestVisit"/> of activity at a stretch.</summary>
    AbsurdDuration = 8,

    /// <summary>scaled outside -1 to 1, or raw outside min to max (xAPI-Data 2.4.5.1).</summary>
    ScoreOutOfRange = 16,
}
