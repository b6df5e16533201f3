using LlmEvolution.Reports.Documents;

namespace LlmEvolution.Reports.Writing;

/// <summary>Values as a person reads them.</summary>
internal static class CellText
{
    public const string Nothing = "–";

    /// <exception cref="ArgumentException">The value has not the type of its column.</exception>
    public static string Of(object? value, ColumnKind kind, Formats formats, TimeZoneInfo zone) => (kind, value) switch
    {
        (_, null) => Nothing,
        (ColumnKind.Text, string text) => text,
        (ColumnKind.Learner, string learner) => learner.StartsWith("mailto:", StringComparison.Ordinal) ? learner["mailto:".Length..] : learner,
        (ColumnKind.Verdict, string word) => Verdict(word),
        (ColumnKind.Count, long count) => formats.Count(count),
        (ColumnKind.Number, double number) => formats.Number(number),
        (ColumnKind.Share, double share) => formats.Share(share),
        (ColumnKind.Duration, TimeSpan duration) => formats.Duration(duration),
        (ColumnKind.Instant, DateTimeOffset instant) => formats.Instant(instant, zone),
        (ColumnKind.Date, DateOnly date) => formats.Day(date),
        _ => throw Wrong(value, kind),
    };

    /// <summary>"due-soon" is "Due soon".</summary>
    public static string Verdict(string word) => word.Length == 0 ? Nothing : char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');

    public static bool IsNumber(ColumnKind kind) => kind is ColumnKind.Count or ColumnKind.Number or ColumnKind.Share or ColumnKind.Duration;

    public static ArgumentException Wrong(object? value, ColumnKind kind) => new($"a column of the kind {kind} holds {value?.GetType().Name ?? "null"}");
}
