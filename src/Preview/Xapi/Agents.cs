using System.Text.Json.Nodes;
using LlmEvolution.Preview.Gradebook;

namespace LlmEvolution.Preview.Xapi;

internal static class Agents
{
    /// <summary>cmi5 9.2: an Agent with an account.</summary>
    public static JsonObject Of(Learner learner) => new()
    {
        ["objectType"] = "Agent",
        ["name"] = PlainName(learner.Name),
        ["account"] = new JsonObject { ["homePage"] = Vocabulary.Home, ["name"] = learner.Id },
    };

    /// <summary>The preview as the LMS: who says launched and satisfied is true, and vouches for what content sends.</summary>
    public static string Lms { get; } = new JsonObject
    {
        ["objectType"] = "Agent",
        ["name"] = "coursepack preview",
        ["account"] = new JsonObject { ["homePage"] = Vocabulary.Home, ["name"] = "lms" },
    }.ToJsonString();

    /// <summary>xAPI wants a full name; SCORM's are "last, first".</summary>
    private static string PlainName(string name) => name.Split(", ", 2) is [var last, var first] ? $"{first} {last}" : name;
}
