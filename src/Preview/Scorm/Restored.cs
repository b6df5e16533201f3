using System.Text.Json.Nodes;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;

namespace LlmEvolution.Preview.Scorm;

/// <summary>The data model as the SCO finds it at LMSInitialize: what it left, and what only the LMS may set.</summary>
internal static class Restored
{
    /// <summary>SCORM 1.2 RTE 3.4.4. What an exit without suspend leaves is given back as well: most LMSs do.</summary>
    public static JsonObject For12(Launch launch, ScormItem item, ItemRecord held)
    {
        var cmi = Read(held);
        var core = cmi["core"] as JsonObject ?? [];
        core.Remove("session_time");
        core["entry"] = Entry(held, ScormRecord.Text(core, "exit"));
        core["exit"] = "";
        core["student_id"] = launch.Learner.Id;
        core["student_name"] = launch.Learner.Name;
        core["credit"] = launch.Mode == LaunchMode.Review ? "no-credit" : "credit";
        core["lesson_mode"] = launch.Mode == LaunchMode.Review ? "review" : "normal";
        core["total_time"] = ScormTime.Write12(held.Seconds);
        cmi["core"] = core;
        cmi.Remove("interactions"); // write-only: 3.4.4, cmi.interactions
        cmi["launch_data"] = item.LaunchData ?? "";
        cmi["student_data"] = new JsonObject { ["mastery_score"] = item.MasteryScore ?? "", ["max_time_allowed"] = item.MaxTime ?? "", ["time_limit_action"] = item.TimeLimitAction ?? "" };
        return cmi;
    }

    /// <summary>SCORM 2004 RTE 4.2. Called for a session that goes on, or with an empty record.</summary>
    public static JsonObject For2004(Launch launch, ScormItem item, ItemRecord held)
    {
        var cmi = Read(held);
        foreach (var own in (string[])["session_time", "comments_from_lms", "adl"]) cmi.Remove(own);
        cmi["entry"] = Entry(held, ScormRecord.Text(cmi, "exit"));
        cmi["exit"] = "";
        cmi["learner_id"] = launch.Learner.Id;
        cmi["learner_name"] = launch.Learner.Name;
        cmi["credit"] = launch.Mode == LaunchMode.Review ? "no-credit" : "credit";
        cmi["mode"] = launch.Mode == LaunchMode.Review ? "review" : "normal";
        cmi["total_time"] = ScormTime.Write2004(held.Seconds);
        cmi["launch_data"] = item.LaunchData ?? "";
        if (item.PassingScore is { } passing) cmi["scaled_passing_score"] = passing;
        if (item.Threshold is { } threshold) cmi["completion_threshold"] = threshold;
        if (item.MaxTime is { } time) cmi["max_time_allowed"] = time;
        if (item.TimeLimitAction is { } action) cmi["time_limit_action"] = action;
        return cmi;
    }

    /// <summary>1.2 RTE 3.4.4 cmi.core.entry, 2004 RTE 4.2.7 cmi.entry.</summary>
    private static string Entry(ItemRecord held, string? exit) => held.Data is null ? "ab-initio" : exit == "suspend" ? "resume" : "";

    private static JsonObject Read(ItemRecord held) => held.Data is null ? [] : JsonNode.Parse(held.Data) as JsonObject ?? [];
}
