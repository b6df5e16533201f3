using System.Text.Json.Nodes;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Xapi;

namespace LlmEvolution.Preview.Cmi5;

/// <summary>What the LMS itself says (cmi5 9.3.1, 9.3.6, 9.3.9).</summary>
internal static class Cmi5Statements
{
    /// <summary>Before the unit is opened; its address goes without the query (9.6.3.5).</summary>
    public static JsonObject Launched(Launch launch, Cmi5Unit unit, string session)
    {
        var statement = About(launch, Vocabulary.Verbs + "launched", launch.Activity!, unit.Item.Id, session);
        var extensions = statement["context"]!["extensions"]!.AsObject();
        statement["object"]!["definition"] = new JsonObject { ["name"] = new JsonObject { ["und"] = unit.Item.Title } };
        extensions[Vocabulary.Cmi5 + "extensions/launchmode"] = ModeOf(launch);
        extensions[Vocabulary.Cmi5 + "extensions/launchurl"] = new Uri(new Uri(Vocabulary.Home + "/"), unit.Item.Address).GetLeftPart(UriPartial.Path);
        extensions[Vocabulary.Cmi5 + "extensions/moveon"] = unit.MoveOn;
        extensions[Vocabulary.Cmi5 + "extensions/launchparameters"] = unit.LaunchParameters ?? "";
        if (unit.MasteryScore is { } mastery) extensions[Vocabulary.Cmi5 + "extensions/masteryscore"] = mastery;
        return statement;
    }

    /// <summary>A session that was left without terminated, when the next one begins.</summary>
    /// <param name="seconds">As long as the LMS thinks it lasted.</param>
    public static JsonObject Abandoned(Launch launch, string session, double seconds)
    {
        var statement = About(launch, Vocabulary.LmsVerbs + "abandoned", launch.Activity!, launch.Item.Id, session);
        statement["result"] = new JsonObject { ["duration"] = Scorm.ScormTime.Write2004(Math.Max(0, seconds)) };
        return statement;
    }

    public static JsonObject Satisfied(Launch launch, Cmi5Group group, string session)
    {
        var statement = About(launch, Vocabulary.LmsVerbs + "satisfied", Cmi5Ids.ActivityOf(launch.Package.Id, group.Id), group.Id, session);
        statement["object"]!["definition"] = new JsonObject
        {
            ["type"] = $"https://w3id.org/xapi/cmi5/activitytype/{(group.IsCourse ? "course" : "block")}",
            ["name"] = new JsonObject { ["und"] = group.Title },
        };
        return statement;
    }

    /// <summary>10.2.2.</summary>
    public static string ModeOf(Launch launch) => launch.Mode == LaunchMode.Review ? "Review" : "Normal";

    private static JsonObject About(Launch launch, string verb, string activity, string publisherId, string session) => new()
    {
        ["actor"] = Agents.Of(launch.Learner),
        ["verb"] = new JsonObject { ["id"] = verb, ["display"] = new JsonObject { ["en"] = verb.Split('/')[^1] } },
        ["object"] = new JsonObject { ["objectType"] = "Activity", ["id"] = activity },
        ["context"] = new JsonObject
        {
            ["registration"] = launch.Attempt.Registration,
            ["contextActivities"] = new JsonObject
            {
                ["category"] = new JsonArray(new JsonObject { ["id"] = Vocabulary.Cmi5Category }),
                ["grouping"] = new JsonArray(new JsonObject { ["id"] = publisherId }),
            },
            ["extensions"] = new JsonObject { [Vocabulary.SessionId] = session },
        },
    };
}

internal static class Cmi5Ids
{
    /// <summary>8.1.5: the LMS's own id, another than the publisher's.</summary>
    public static string ActivityOf(string package, string publisherId) => $"{Vocabulary.Home}/{package}/{Uri.EscapeDataString(publisherId)}";
}
