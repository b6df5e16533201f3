using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace LlmEvolution.Reports.Store;

/// <summary>Times and durations as xAPI writes them (xAPI-Data 4.5, 4.6).</summary>
internal static class Moments
{
    /// <summary>UTC, to the microsecond; without an offset it is UTC. Null: no moment.</summary>
    public static DateTime? Moment(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        if (value.TryGetDateTimeOffset(out var read) && value.GetString()!.AsSpan(10).IndexOfAny("Zz+-") >= 0) return Whole(read.UtcDateTime);
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, Utc, out read) ? Whole(read.UtcDateTime) : null;
    }

    /// <summary>Seconds; a year has 365 days and a month 30. Null: no duration.</summary>
    public static double? Duration(string text)
    {
        if (text.Length > 2 && text[^1] == 'W' && text[0] == 'P')
            return double.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weeks) ? weeks * 7 * 86_400 : null;
        try
        {
            return XmlConvert.ToTimeSpan(text).TotalSeconds;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>For a column without a time zone, which both databases give back as it is.</summary>
    public static DateTime Whole(DateTime utc) => new(utc.Ticks / 10 * 10, DateTimeKind.Unspecified);
}
