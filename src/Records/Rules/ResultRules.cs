using System.Text.Json;

namespace LlmEvolution.Records.Rules;

/// <summary>Results and scores (xAPI-Data 2.4.5).</summary>
internal static class ResultRules
{
    public static void Check(JsonElement result, string at)
    {
        Shape.Properties(result, at, "score", "success", "completion", "response", "duration", "extensions");
        if (result.TryGetProperty("score", out var score)) CheckScore(score, $"{at}.score");
        if (result.TryGetProperty("success", out var success)) Shape.Flag(success, $"{at}.success");
        if (result.TryGetProperty("completion", out var completion)) Shape.Flag(completion, $"{at}.completion");
        if (result.TryGetProperty("response", out var response)) Shape.Text(response, $"{at}.response");
        if (result.TryGetProperty("duration", out var duration)) Shape.Text(duration, $"{at}.duration", Formats.Duration(), "duration of ISO 8601");
        if (result.TryGetProperty("extensions", out var extensions)) Shape.Extensions(extensions, $"{at}.extensions");
    }

    /// <summary>2.4.5.1: scaled in -1…1, min below max, raw between them.</summary>
    private static void CheckScore(JsonElement score, string at)
    {
        Shape.Properties(score, at, "scaled", "raw", "min", "max");
        decimal? Read(string name) => score.TryGetProperty(name, out var number) ? Shape.Number(number, $"{at}.{name}") : null;
        var (scaled, raw, min, max) = (Read("scaled"), Read("raw"), Read("min"), Read("max"));
        Shape.Require(scaled is null or (>= -1 and <= 1), $"{at}.scaled", "has to be between -1 and 1");
        Shape.Require(min is null || max is null || min < max, $"{at}.min", "has to be less than max");
        Shape.Require(raw is null || ((min is null || raw >= min) && (max is null || raw <= max)), $"{at}.raw", "has to be between min and max");
    }
}
