namespace LlmEvolution.Reports.Documents;

/// <summary>A finished report, whatever it is written as: numbers and words, no layout.</summary>
/// <param name="Kind">compliance, progress, questions, time or audit.</param>
/// <param name="AsOf">The moment it tells of.</param>
/// <param name="Zone">In which dates and times are shown.</param>
/// <param name="Definitions">What each word of the report means; part of every format.</param>
/// <param name="Figures">The few numbers on top.</param>
/// <param name="Reconciliation">How the totals follow from the raw statements, line by line.</param>
public sealed record ReportDocument(
    string Kind,
    string Title,
    DateTimeOffset AsOf,
    TimeZoneInfo Zone,
    IReadOnlyList<ReportDefinition> Definitions,
    IReadOnlyList<ReportFigure> Figures,
    IReadOnlyList<ReportChart> Charts,
    IReadOnlyList<ReportTable> Tables,
    ReportTable Reconciliation);

/// <summary>A word and what is meant by it.</summary>
public sealed record ReportDefinition(string Term, string Meaning);

/// <summary>A number on top of the report.</summary>
public sealed record ReportFigure(string Title, object? Value, ColumnKind Kind);

/// <summary>Rows of the same shape.</summary>
/// <param name="Id">a-z and hyphens: the name of its sheet, file and anchor.</param>
/// <param name="Rows">Each as long as <see cref="Columns"/>; a value has the type that its column's kind names, or is null.</param>
public sealed record ReportTable(string Id, string Title, string? Note, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column.</summary>
/// <param name="Key">camelCase: the property in JSON.</param>
public sealed record ReportColumn(string Key, string Title, ColumnKind Kind);

/// <summary>What a column holds, and so how it is written.</summary>
public enum ColumnKind
{
    /// <summary>string.</summary>
    Text,

    /// <summary>string: an id or name of a person; the only kind that pseudonyms replace.</summary>
    Learner,

    /// <summary>long.</summary>
    Count,

    /// <summary>double.</summary>
    Number,

    /// <summary>double of 0 to 1.</summary>
    Share,

    /// <summary>TimeSpan.</summary>
    Duration,

    /// <summary>DateTimeOffset, shown in the report's zone.</summary>
    Instant,

    /// <summary>DateOnly.</summary>
    Date,

    /// <summary>string of a fixed set: compliant, due-soon, overdue, expired, not-started, completed, passed, failed, incomplete.</summary>
    Verdict,
}

/// <summary>A chart; its numbers stand in a table of the report as well.</summary>
/// <param name="TableId">The table that says the same in numbers.</param>
/// <param name="Unit">Of the values, as in a column.</param>
public sealed record ReportChart(string Id, string Title, ChartShape Shape, ColumnKind Unit, IReadOnlyList<ChartSeries> Series, string TableId);

/// <summary>What a chart looks like.</summary>
public enum ChartShape
{
    /// <summary>One bar a label.</summary>
    Bars,

    /// <summary>The parts of a whole in one bar a label, one part a series.</summary>
    StackedBars,

    /// <summary>A line over ordered labels.</summary>
    Line,

    /// <summary>Bars that get shorter, from all to those who came to the end.</summary>
    Funnel,
}

/// <summary>Values with a label each; all series of a chart have the same labels.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<(string Label, double Value)> Points);
