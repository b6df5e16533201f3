using System.Globalization;
using System.Text.Json.Nodes;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;

namespace LlmEvolution.Preview.Scorm;

/// <summary>What a commit says, in the words of the gradebook. Everything in it was written by the content: nothing is taken for granted.</summary>
internal static class ScormRecord
{
    public static ItemRecord Of(Launch launch, JsonObject cmi, bool is12)
    {
        var core = is12 ? cmi["core"] as JsonObject ?? [] : cmi;
        var score = core["score"] as JsonObject;
        var status = Text(core, is12 ? "lesson_status" : "completion_status");
        return new ItemRecord(launch.Item.Id)
        {
            Completion = status is "not attempted" or "unknown" ? null : status,
            Success = Success(core, status, is12),
            Score = Number(score, "raw") ?? (Number(score, "scaled") is { } scaled ? scaled * 100 : null),
            Progress = is12 ? null : Number(core, "progress_measure"),
            Seconds = launch.SecondsBefore + ScormTime.Read(Text(core, "session_time")),
            State = Text(cmi, "suspend_data"),
            Data = cmi.ToJsonString(),
        };
    }

    public static string? Text(JsonObject? node, string name) => node?[name] is JsonValue value && value.ToString() is { Length: > 0 } text ? text : null;

    private static string? Success(JsonObject core, string? status, bool is12)
    {
        var said = is12 ? status : Text(core, "success_status");
        return said is "passed" or "failed" ? said : null;
    }

    private static double? Number(JsonObject? node, string name) =>
        double.TryParse(Text(node, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
