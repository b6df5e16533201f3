using System.Globalization;

namespace LlmEvolution.Import.Quizzes.Gift;

/// <summary><c>5</c>, <c>5:0.1</c> (give or take) and <c>1..5</c> (from and to).</summary>
internal static class GiftNumber
{
    public static (decimal Value, decimal Tolerance, decimal? Maximum)? Read(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0) return Number(text[..dots]) is { } from && Number(text[(dots + 2)..]) is { } to ? (from, 0, to) : null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return Number(text) is { } exact ? (exact, 0, null) : null;
        return Number(text[..colon]) is { } value && Number(text[(colon + 1)..]) is { } tolerance ? (value, tolerance, null) : null;
    }

    private static decimal? Number(string text) => decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
