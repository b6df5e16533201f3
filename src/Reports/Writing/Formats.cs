using System.Globalization;

namespace LlmEvolution.Reports.Writing;

/// <summary>How numbers and dates look to people of a language (CLDR 47, shortened). A table of seven and not ICU: see decision 0018.</summary>
/// <param name="Tag">As the user names it.</param>
/// <param name="Group">Between thousands.</param>
/// <param name="Percent">Behind a number.</param>
/// <param name="Date">With {0} day, {1} month, {2} year, {3} the month's short English name.</param>
public sealed record Formats(string Tag, string Decimal, string Group, string Percent, string Date)
{
    private const string Dash = "–";

    private static readonly string[] s_months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Those there are.</summary>
    public static IReadOnlyList<Formats> All { get; } =
    [
        // Two English-speaking countries read 03/04 differently, so the month is a word.
        new("en", ".", ",", "%", "{0} {3} {2}"),
        new("de", ",", ".", "\u00a0%", "{0:00}.{1:00}.{2}"),
        new("fr", ",", "\u202f", "\u202f%", "{0:00}/{1:00}/{2}"),
        new("es", ",", ".", "\u00a0%", "{0:00}/{1:00}/{2}"),
        new("pt", ",", ".", "%", "{0:00}/{1:00}/{2}"),
        new("zh", ".", ",", "%", "{2}年{1}月{0}日"),
        // Latin digits, as CLDR has it for "ar" without a country.
        new("ar", ".", ",", "%", "{0:00}/{1:00}/{2}"),
    ];

    /// <summary>English.</summary>
    public static Formats Default => All[0];

    /// <summary>By language; a country behind it ("de-AT") is not looked at. Null: not known.</summary>
    public static Formats? Find(string tag) => All.FirstOrDefault(f => string.Equals(f.Tag, tag.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));

    /// <summary>A whole number.</summary>
    public string Count(long value) => Text(value.ToString("#,##0", CultureInfo.InvariantCulture));

    /// <summary>With at most two decimals.</summary>
    public string Number(double value) => double.IsFinite(value) ? Text(value.ToString("#,##0.##", CultureInfo.InvariantCulture)) : Dash;

    /// <summary>0 to 1 in percent, with at most one decimal.</summary>
    public string Share(double value) => double.IsFinite(value) ? Text((value * 100).ToString("#,##0.#", CultureInfo.InvariantCulture)) + Percent : Dash;

    /// <summary>Hours, minutes and seconds, the last only below ten minutes.</summary>
    public string Duration(TimeSpan value)
    {
        var sign = value < TimeSpan.Zero ? "−" : "";
        var span = value.Duration();
        if (span < TimeSpan.FromMinutes(1)) return $"{sign}{(int)span.TotalSeconds} s";
        if (span < TimeSpan.FromMinutes(10)) return $"{sign}{span.Minutes} min {span.Seconds:00} s";
        return span < TimeSpan.FromHours(1) ? $"{sign}{span.Minutes} min" : $"{sign}{Count((long)span.TotalHours)} h {span.Minutes:00} min";
    }

    /// <summary>A day.</summary>
    public string Day(DateOnly value) => string.Format(CultureInfo.InvariantCulture, Date, value.Day, value.Month, value.Year, s_months[value.Month - 1]);

    /// <summary>Day and minute in a time zone; which one, the report says once.</summary>
    public string Instant(DateTimeOffset value, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(value, zone);
        return $"{Day(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private string Text(string invariant) => invariant.Replace(',', '\u0001').Replace(".", Decimal, StringComparison.Ordinal).Replace("\u0001", Group, StringComparison.Ordinal);
}
