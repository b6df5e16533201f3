using System.Globalization;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Preview.Gradebook;

namespace LlmEvolution.Preview.Lms;

/// <summary>Moodle 4.5's SCORM activity as measured with hand-made packages (the project's standards brief, section 10). Nothing else stands here.</summary>
internal static class MoodleScorm
{
    public static IEnumerable<Fact> Shows(ItemRecord record, PackageStandard standard)
    {
        // The grade is score.raw taken as points of 100: scaled, min and max are ignored.
        yield return new Fact("Grade", record.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"{score:0.00} / 100") : "–");
        yield return new Fact("Status", Status(record, standard));
        var whole = TimeSpan.FromSeconds(Math.Floor(record.Seconds));
        yield return new Fact("Time", string.Create(CultureInfo.InvariantCulture, $"{(int)whole.TotalHours:00}:{whole:mm\\:ss}, once the session is finished"));
    }

    public static IEnumerable<string> Notes(PackageStandard standard)
    {
        if (standard.IsScorm)
        {
            yield return "the grade is score.raw, in points of 100; score.scaled, min and max are ignored";
            yield return "a finished activity is opened again for review: whatever is written then would still be saved";
            yield return "an exit other than suspend resets time and data on the next entry";
            yield return "total time grows only when the session is finished";
        }
        if (standard == PackageStandard.Scorm12)
        {
            yield return "a mastery score overrules the status when the session is finished";
            yield return "a session finished without any status counts as completed";
        }
        if (standard.IsScorm2004)
        {
            yield return "there is no sequencing and no navigation";
            yield return "the passing score of the manifest is never applied: the SCO has to set success_status";
            yield return "a progress_measure below the manifest's completion threshold overrules completed";
        }
        if (standard == PackageStandard.Cmi5)
        {
            yield return "the cmi5 plug-in (0.0.6) answers a second initialized of a session with 400";
            yield return "the cmi5 plug-in (0.0.6) gives no returnURL";
        }
        if (standard == PackageStandard.TinCan) yield return "nothing is known of how Moodle takes Tin Can packages";
    }

    private static string Status(ItemRecord record, PackageStandard standard) => standard == PackageStandard.Scorm12
        ? record.Completion ?? "not attempted"
        : $"{record.Completion ?? "unknown"}, {record.Success ?? "unknown"}";
}
