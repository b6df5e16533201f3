using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Reporting;

/// <summary>Short words for tables and their columns.</summary>
internal static class Table
{
    public static ReportTable Of(string id, string title, string? note, IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        new(id, title, note, columns, [.. rows]);

    public static ReportColumn Text(string key, string title) => new(key, title, ColumnKind.Text);

    public static ReportColumn Learner(string key, string title) => new(key, title, ColumnKind.Learner);

    public static ReportColumn Count(string key, string title) => new(key, title, ColumnKind.Count);

    public static ReportColumn Number(string key, string title) => new(key, title, ColumnKind.Number);

    public static ReportColumn Share(string key, string title) => new(key, title, ColumnKind.Share);

    public static ReportColumn Duration(string key, string title) => new(key, title, ColumnKind.Duration);

    public static ReportColumn Instant(string key, string title) => new(key, title, ColumnKind.Instant);

    public static ReportColumn Date(string key, string title) => new(key, title, ColumnKind.Date);

    public static ReportColumn Verdict(string key, string title) => new(key, title, ColumnKind.Verdict);

    public static double? ShareOf(long part, long whole) => whole == 0 ? null : (double)part / whole;

    /// <summary>A score is a share where it is not below zero, which no quiz of ours gives.</summary>
    public static double? Score(double? scaled) => scaled is { } score ? Math.Max(0, score) : null;
}
