using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>
/// Dates as Moodle writes them into downloads: by strftimedaydatetime of the language ("Saturday, 14 March 2026, 2:05 PM"), or as
/// seconds since 1970 in raw tracks; also ISO 8601. Numbers-only dates with slashes are refused: 03/04 is two days.
/// </summary>
internal static partial class MoodleDate
{
    // By their first letters, without accents: en, de, fr, es, pt.
    private static readonly string[][] s_months =
    [
        ["jan", "ene"], ["feb", "fev"], ["mar"], ["apr", "avr", "abr"], ["may", "mai"], ["jun", "juin"],
        ["jul", "juil"], ["aug", "aou", "ago"], ["sep", "set"], ["oct", "okt", "out"], ["nov"], ["dec", "dez", "dic"],
    ];

    /// <param name="zone">In which the person lived who downloaded the report.</param>
    public static DateTimeOffset? Parse(string text, TimeZoneInfo zone)
    {
        text = text.Trim();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return seconds is > 100_000_000 and < 10_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        if (Words().Match(text) is { Success: true } words && MonthOf(words.Groups["month"].Value) is { } month) return Of(words, month, zone);
        if (Iso().Match(text) is { Success: true } iso)
        {
            return iso.Groups["zone"].Success
                ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact) ? exact : null
                : Of(iso, Number(iso, "month"), zone);
        }
        return Dots().Match(text) is { Success: true } dots ? Of(dots, Number(dots, "month"), zone) : null;
    }

    private static DateTimeOffset? Of(Match match, int month, TimeZoneInfo zone)
    {
        var hour = Number(match, "hour");
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (half.Value[0] is 'p' or 'P' ? 12 : 0);
        }
        var (year, day, minute, second) = (Number(match, "year"), Number(match, "day"), Number(match, "minute"), Number(match, "second"));
        if (year is < 2000 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return null;
        var local = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        // An hour that the clock jumped over did not happen: it is taken for the one behind it.
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static int? MonthOf(string name)
    {
        var plain = Csv.CsvHeading.Plain(name);
        var longest = -1;
        int? found = null;
        for (var i = 0; i < s_months.Length; i++)
        {
            foreach (var start in s_months[i])
            {
                if (start.Length <= longest || !plain.StartsWith(start, StringComparison.Ordinal)) continue;
                (longest, found) = (start.Length, i + 1);
            }
        }
        return found;
    }

    private static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>\p{L}{3,12})\.?\s+(?:de\s+)?(?<year>\d{4}),?\s+(?:à\s+|às\s+|a las\s+|um\s+)?(?<hour>\d{1,2})[:hH](?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s?(?<half>[AaPp])\.?[Mm]\.?)?$")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\.\d{1,7})?(?<zone>Z|[+-]\d{2}:?\d{2})?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$")]
    private static partial Regex Dots();
}
