using System.Text.Json;
using System.Xml;
using LlmEvolution.Preview.Gradebook;

namespace LlmEvolution.Preview.Xapi;

/// <summary>What a statement about the launched activity says, in the words of the gradebook.</summary>
internal static class XapiRecord
{
    public static ItemRecord With(ItemRecord record, JsonElement statement)
    {
        var verb = VerbOf(statement);
        var result = statement.TryGetProperty("result", out var found) ? found : default;
        return record with
        {
            Completion = verb == "completed" || Truth(result, "completion") == true ? "completed" : record.Completion ?? (verb is "initialized" or "attempted" or "experienced" ? "incomplete" : null),
            Success = verb is "passed" or "failed" ? verb : Truth(result, "success") is { } success ? (success ? "passed" : record.Success ?? "failed") : record.Success,
            Score = ScoreOf(result) ?? record.Score,
            Progress = verb == "completed" ? 1 : ProgressOf(result) ?? record.Progress,
            // cmi5 9.5.4.1: how long the session was stands in terminated; other launches do the same.
            Seconds = record.Seconds + (verb == "terminated" ? DurationOf(result) : 0),
        };
    }

    /// <summary>The last part of the verb's IRI.</summary>
    public static string VerbOf(JsonElement statement) => statement.GetProperty("verb").GetProperty("id").GetString()!.Split('/')[^1];

    /// <returns>Null when the object is no activity.</returns>
    public static string? ActivityOf(JsonElement statement) =>
        statement.GetProperty("object") is var target && target.TryGetProperty("id", out var id) && (!target.TryGetProperty("objectType", out var type) || type.GetString() == "Activity") ? id.GetString() : null;

    public static string? RegistrationOf(JsonElement statement) =>
        statement.TryGetProperty("context", out var context) && context.TryGetProperty("registration", out var registration) ? registration.GetString() : null;

    private static bool? Truth(JsonElement result, string name) =>
        result.ValueKind == JsonValueKind.Object && result.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.True : null;

    private static double? ScoreOf(JsonElement result)
    {
        if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty("score", out var score)) return null;
        if (score.TryGetProperty("scaled", out var scaled)) return scaled.GetDouble() * 100;
        if (!score.TryGetProperty("raw", out var raw)) return null;
        return score.TryGetProperty("max", out var max) && max.GetDouble() > 0 ? raw.GetDouble() / max.GetDouble() * 100 : raw.GetDouble();
    }

    private static double? ProgressOf(JsonElement result) =>
        result.ValueKind == JsonValueKind.Object && result.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty(Vocabulary.Progress, out var progress)
            && progress.ValueKind == JsonValueKind.Number ? progress.GetDouble() / 100 : null;

    private static double DurationOf(JsonElement result)
    {
        if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty("duration", out var duration)) return 0;
        try
        {
            return XmlConvert.ToTimeSpan(duration.GetString()!).TotalSeconds;
        }
        catch (FormatException)
        {
            return 0; // weeks are an ISO 8601 duration as well, and no session lasts one
        }
    }
}
