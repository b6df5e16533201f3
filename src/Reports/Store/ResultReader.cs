using System.Text.Json;

namespace LlmEvolution.Reports.Store;

/// <summary>"result" of a statement (xAPI-Data 2.4.5). What is impossible in it is left out and named.</summary>
internal readonly record struct ResultReader(double? Score, bool? Success, bool? Completion, double? Seconds, string? Response, Fault Faults)
{
    public static ResultReader Read(JsonElement? result, string verb)
    {
        if (result is not { } found) return default;
        var (score, faults) = ScoreOf(found);
        double? seconds = null;
        if (StatementReader.Text(found, "duration") is { } text)
        {
            seconds = Moments.Duration(text);
            var fault = seconds switch
            {
                null => Fault.UnreadableDuration,
                < 0 => Fault.NegativeDuration,
                // Other verbs tell the time of all visits together.
                var s when verb == "experienced" && s > StatementReader.LongestVisit.TotalSeconds => Fault.AbsurdDuration,
                _ => Fault.None,
            };
            if (fault != Fault.None) seconds = null;
            faults |= fault;
        }

        return new(score, Flag(found, "success"), Flag(found, "completion"), seconds, StatementReader.Text(found, "response"), faults);
    }

    private static (double? Scaled, Fault Fault) ScoreOf(JsonElement result)
    {
        if (!result.TryGetProperty("score", out var score) || score.ValueKind != JsonValueKind.Object) return (null, Fault.None);
        double? Of(string name) => score.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var n) ? n : null;
        var (scaled, raw, min, max) = (Of("scaled"), Of("raw"), Of("min"), Of("max"));
        if (scaled is < -1 or > 1 || raw < min || raw > max || min >= max) return (null, Fault.ScoreOutOfRange);
        return (scaled ?? (raw - min) / (max - min), Fault.None);
    }

    private static bool? Flag(JsonElement result, string name) =>
        result.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;
}
