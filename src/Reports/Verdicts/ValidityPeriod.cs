using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Reports.Verdicts;

/// <summary>How long a completion holds, by the calendar: a year from 29 February ends on 28 February.</summary>
public sealed partial record ValidityPeriod(int Months, int Days)
{
    /// <summary>The last day of validity: until its end in the report's time zone.</summary>
    public DateOnly LastDay(DateOnly completed) => completed.AddMonths(Months).AddDays(Days);

    /// <summary>ISO 8601 in whole years, months, weeks and days ("P1Y", "P6M", "P90D"), or a number of days; null: neither, or nothing at all.</summary>
    public static ValidityPeriod? Parse(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) && plain is > 0 and < 100_000) return new(0, plain);
        if (Iso().Match(text.Trim()) is not { Success: true } match) return null;
        int Of(string name) => int.TryParse(match.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var period = new ValidityPeriod((12 * Of("y")) + Of("m"), (7 * Of("w")) + Of("d"));
        return period is { Months: 0, Days: 0 } ? null : period;
    }

    [GeneratedRegex(@"^P(?:(?<y>\d{1,3})Y)?(?:(?<m>\d{1,4})M)?(?:(?<w>\d{1,4})W)?(?:(?<d>\d{1,5})D)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
