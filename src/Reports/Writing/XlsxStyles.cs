using LlmEvolution.Reports.Documents;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace LlmEvolution.Reports.Writing;

/// <summary>How each kind of value looks in a workbook; the reader's own settings decide about commas and points.</summary>
internal sealed class XlsxStyles(Spreadsheet book)
{
    private readonly StyleId _count = Of(book, "#,##0");
    private readonly StyleId _number = Of(book, "#,##0.00");
    private readonly StyleId _share = Of(book, "0.0%");
    // Hours go on behind 24.
    private readonly StyleId _duration = Of(book, "[h]:mm:ss");
    private readonly StyleId _instant = Of(book, "yyyy\\-mm\\-dd\\ hh:mm");
    private readonly StyleId _date = Of(book, "yyyy\\-mm\\-dd");

    public StyleId Plain { get; } = book.AddStyle(new Style());

    public StyleId Heading { get; } = book.AddStyle(new Style { Font = { Bold = true } });

    public StyleId Wrapped { get; } = book.AddStyle(new Style { Alignment = { WrapText = true } });

    /// <summary>Excel counts days from 1900, and has no time zones: times are those of the report's.</summary>
    public Cell Cell(object? value, ColumnKind kind, TimeZoneInfo zone) => (kind, value) switch
    {
        (_, null) => new Cell((string?)null, Plain),
        (ColumnKind.Text or ColumnKind.Learner, string text) => XlsxReport.Text(text, Plain),
        (ColumnKind.Verdict, string word) => XlsxReport.Text(CellText.Verdict(word), Plain),
        (ColumnKind.Count, long count) => new Cell(count, _count),
        (ColumnKind.Number, double number) => double.IsFinite(number) ? new Cell(number, _number) : new Cell((string?)null, Plain),
        (ColumnKind.Share, double share) => double.IsFinite(share) ? new Cell(share, _share) : new Cell((string?)null, Plain),
        (ColumnKind.Duration, TimeSpan duration) => new Cell(duration.TotalDays, _duration),
        (ColumnKind.Instant, DateTimeOffset instant) => new Cell(TimeZoneInfo.ConvertTime(instant, zone).DateTime, _instant),
        (ColumnKind.Date, DateOnly date) => new Cell(date.ToDateTime(TimeOnly.MinValue), _date),
        _ => throw CellText.Wrong(value, kind),
    };

    private static StyleId Of(Spreadsheet book, string format) => book.AddStyle(new Style { Format = NumberFormat.Custom(format) });
}
