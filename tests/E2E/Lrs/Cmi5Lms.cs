using System.IO.Compression;
using System.Xml.Linq;
using E2E.Lms;

namespace E2E.Lrs;

/// <summary>The part of an LMS that reads cmi5.xml, launches a unit and decides whether it is satisfied (cmi5 8 to 10).</summary>
internal sealed class Cmi5Lms(string zipPath, LrsServer lrs, LmsServer content)
{
    public const string Registration = "4b7a1f50-6c1e-4b7e-9d0f-0a2b3c4d5e6f";

    private static readonly XNamespace s_cmi5 = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    public IReadOnlyList<Unit> Units { get; } = Read(zipPath);

    /// <summary>Where the LMS wants the learner to go afterwards.</summary>
    public string ReturnUrl => $"{content.Url}/lms/returned";

    /// <returns>The address that the LMS opens.</returns>
    public async Task<string> LaunchAsync(Unit unit, string mode = "Normal") => $"{content.Url}/package/{unit.Url}?" + await lrs.LaunchAsync(new
    {
        actor = new { objectType = "Agent", name = "Ada Lovelace", account = new { homePage = "https://lms.example.org", name = "ada" } },
        registration = Registration,
        activityId = ActivityOf(unit),
        publisherId = unit.Id,
        session = $"session-{lrs.NextSession()}",
        launchMode = mode,
        masteryScore = unit.MasteryScore,
        returnURL = ReturnUrl,
    });

    /// <summary>8.1.5: the LMS's own id for the unit.</summary>
    public static string ActivityOf(Unit unit) => "https://lms.example.org/activities/" + Uri.EscapeDataString(unit.Id);

    /// <summary>13.1.4, moveOn, from what the unit itself has said.</summary>
    public static bool IsSatisfied(Unit unit, LrsRecord record)
    {
        var verbs = record.VerbsOf(ActivityOf(unit));
        var (completed, passed) = (verbs.Contains("completed"), verbs.Contains("passed"));
        return unit.MoveOn switch
        {
            "Completed" => completed,
            "Passed" => passed,
            "CompletedAndPassed" => completed && passed,
            "CompletedOrPassed" => completed || passed,
            _ => true,
        };
    }

    private static List<Unit> Read(string zipPath)
    {
        using var zip = ZipFile.OpenRead(zipPath);
        using var stream = zip.GetEntry("cmi5.xml")!.Open();
        return [.. XDocument.Load(stream).Descendants(s_cmi5 + "au").Select(au => new Unit(
            au.Attribute("id")!.Value,
            au.Element(s_cmi5 + "url")!.Value,
            au.Attribute("moveOn")?.Value ?? "NotApplicable",
            (decimal?)au.Attribute("masteryScore")))];
    }
}

internal sealed record Unit(string Id, string Url, string MoveOn, decimal? MasteryScore);
