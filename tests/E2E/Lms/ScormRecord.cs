using System.Globalization;
using System.Text.Json.Nodes;

namespace E2E.Lms;

/// <summary>Reads what the LMS holds, by either standard's names and formats.</summary>
internal static class ScormRecord
{
    public static string? Completion(LmsServer lms, string standard) =>
        standard == "scorm12" ? Text(lms.Held, "cmi", "core", "lesson_status") : Text(lms.Held, "cmi", "completion_status");

    public static string? Exit(LmsServer lms, string standard) =>
        standard == "scorm12" ? Text(lms.Held, "cmi", "core", "exit") : Text(lms.Held, "cmi", "exit");

    public static string? RawScore(LmsServer lms, string standard) => Score(lms, standard, "raw");

    public static string? Score(LmsServer lms, string standard, string part) =>
        standard == "scorm12" ? Text(lms.Held, "cmi", "core", "score", part) : Text(lms.Held, "cmi", "score", part);

    /// <summary>The last session time of each launch, added up, as an LMS does.</summary>
    public static double TotalSeconds(LmsServer lms, string standard) =>
        lms.Commits.GroupBy(c => c.Launch).Sum(launch => SessionSeconds(launch.Last().Data, standard));

    /// <summary>1.2: HHHH:MM:SS.SS (RTE 3.4.2.1 CMITimespan); 2004: an ISO 8601 duration (RTE 4.1.1.7 timeinterval).</summary>
    private static double SessionSeconds(JsonNode data, string standard)
    {
        var text = standard == "scorm12" ? Text(data, "cmi", "core", "session_time") : Text(data, "cmi", "session_time");
        if (string.IsNullOrEmpty(text)) return 0;
        if (standard != "scorm12") return System.Xml.XmlConvert.ToTimeSpan(text).TotalSeconds;
        var parts = text.Split(':');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture) * 3600) + (int.Parse(parts[1], CultureInfo.InvariantCulture) * 60) + double.Parse(parts[2], CultureInfo.InvariantCulture);
    }

    public static string? Text(JsonNode? node, params string[] path)
    {
        foreach (var name in path) node = node?[name];
        return node?.ToString();
    }
}
