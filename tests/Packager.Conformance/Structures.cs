using System.Globalization;
using System.Text.RegularExpressions;

namespace Packager.Conformance;

/// <summary>cmi5 (Quartz) 13.1 and 13.2; tincan.xsd as Rustici describes it.</summary>
internal static class Structures
{
    private static readonly Dictionary<string, Func<string, bool>> s_none = [];

    public static StructuralValidator Cmi5 { get; } = new("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd", new Dictionary<string, ElementModel>
    {
        ["courseStructure"] = new("course; (objectives;)? (au;|block;)+", [], s_none),
        ["course"] = new("title; description;", ["id"], Id),
        ["objectives"] = new("(objective;)+", [], s_none),
        ["courseStructure/objective"] = new("(title;description;|description;title;)", ["id"], Id),
        ["objective"] = new("", ["idref"], new Dictionary<string, Func<string, bool>> { ["idref"] = IsIri }),
        ["block"] = new("title; description; (objectives;)? (au;|block;)+", ["id"], Id),
        ["au"] = new("title; description; (objectives;)? url; (launchParameters;)? (entitlementKey;)?", ["id"], new Dictionary<string, Func<string, bool>>
        {
            ["id"] = IsIri,
            ["moveOn"] = value => value is "NotApplicable" or "Passed" or "Completed" or "CompletedAndPassed" or "CompletedOrPassed",
            ["masteryScore"] = value => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1,
            ["launchMethod"] = value => value is "AnyWindow" or "OwnWindow",
            ["activityType"] = IsIri,
        }),
        ["title"] = new("(langstring;)+", [], s_none),
        ["description"] = new("(langstring;)+", [], s_none),
        ["langstring"] = new(null, ["lang"], Language),
        ["url"] = new(null, [], s_none),
    });

    public static StructuralValidator TinCan { get; } = new("http://projecttincan.com/tincan.xsd", new Dictionary<string, ElementModel>
    {
        ["tincan"] = new("(activities;)+", [], s_none),
        ["activities"] = new("(activity;)+", [], s_none),
        ["activity"] = new("(name;)+ (description;)+ (launch;)*", ["id", "type"], new Dictionary<string, Func<string, bool>> { ["id"] = IsIri, ["type"] = IsIri }),
        ["name"] = new(null, ["lang"], Language),
        ["description"] = new(null, ["lang"], Language),
        ["launch"] = new(null, [], Language),
    });

    private static Dictionary<string, Func<string, bool>> Id => new() { ["id"] = IsIri };

    // xs:language
    private static Dictionary<string, Func<string, bool>> Language => new() { ["lang"] = value => Regex.IsMatch(value, "^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$") };

    private static bool IsIri(string value) => Regex.IsMatch(value, @"^[a-zA-Z][a-zA-Z0-9+.-]*:\S+$");
}
