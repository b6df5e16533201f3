using System.Globalization;
using System.Xml;

namespace LlmEvolution.Preview.Scorm;

/// <summary>Time spans as the editions write them.</summary>
internal static class ScormTime
{
    /// <summary>1.2, RTE 3.4.2.1: HHHH:MM:SS.SS.</summary>
    public static string Write12(double seconds)
    {
        var hundredths = (long)Math.Round(seconds * 100);
        return string.Create(CultureInfo.InvariantCulture, $"{hundredths / 360_000:0000}:{hundredths / 6000 % 60:00}:{hundredths / 100 % 60:00}.{hundredths % 100:00}");
    }

    /// <summary>2004, RTE 4.1.1.7: an ISO 8601 duration, at most two decimals.</summary>
    public static string Write2004(double seconds) => string.Create(CultureInfo.InvariantCulture, $"PT{Math.Round(seconds, 2):0.##}S");

    /// <returns>Seconds; 0 for what is no time span of either edition.</returns>
    public static double Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 0;
        if (text[0] == 'P') return Duration(text);
        var parts = text.Split(':');
        if (parts.Length != 3) return 0;
        var seconds = 0.0;
        foreach (var part in parts)
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return 0;
            seconds = (seconds * 60) + value;
        }
        return seconds;
    }

    private static double Duration(string text)
    {
        try
        {
            return Math.Max(0, XmlConvert.ToTimeSpan(text).TotalSeconds);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return 0;
        }
    }
}
