using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using LlmEvolution.Reports.Csv;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>
/// Raw tracks: a row for each element of the run time (SCORM 1.2 and 2004), with the time when it was last set. They come from
/// Moodle's database (scorm_scoes_value), by a report of the administrator.
/// </summary>
internal sealed partial class MoodleTracks(MoodleLearners learners, MoodleActivities activities, TimeZoneInfo zone, SourceFindings findings)
{
    private int _attempt;
    private int _sco;
    private int _element;
    private int _value;
    private int _time;

    /// <summary>Null: a column is missing.</summary>
    public static MoodleTracks? Of(CsvHeading heading, MoodleLearners learners, MoodleActivities activities, TimeZoneInfo zone, SourceFindings findings)
    {
        var tracks = new MoodleTracks(learners, activities, zone, findings)
        {
            _attempt = heading.IndexOf("attempt"),
            _sco = heading.IndexOf("sco", "scotitle", "title", "identifier", "scoidentifier"),
            _element = heading.IndexOf("element"),
            _value = heading.IndexOf("value"),
            _time = heading.IndexOf("timemodified", "time", "timecreated"),
        };
        return tracks._value < 0 || tracks._time < 0 ? null : tracks;
    }

    /// <summary>The elements of an attempt may stand anywhere in the file, so all of it is read first.</summary>
    public IEnumerable<MoodleStatement> Statements(IEnumerable<CsvRow> rows)
    {
        var attempts = new Dictionary<(string Learner, string Attempt, string Activity), (MoodleLearner Learner, Dictionary<string, (string Value, DateTimeOffset At)> Elements)>();
        foreach (var row in rows)
        {
            if (learners.In(row) is not { } learner || CsvHeading.In(row, _element) is not { } element || CsvHeading.In(row, _value) is not { } value) continue;
            if (TimeOf(row) is not { } at) continue;
            var activity = CsvHeading.In(row, _sco) is { } sco && activities.Find(sco.Text) is { } known ? known : activities.Course;
            var key = (learner.Key, CsvHeading.In(row, _attempt)?.Text ?? "1", activity);
            if (!attempts.TryGetValue(key, out var attempt)) attempts[key] = attempt = (learner, new(StringComparer.Ordinal));
            attempt.Elements[element.Text] = (value.Text, at);
        }
        return attempts.SelectMany(a => StatementsOf(a.Value.Learner, a.Key.Attempt, a.Key.Activity, a.Value.Elements)).ToList();
    }

    private DateTimeOffset? TimeOf(CsvRow row)
    {
        if (CsvHeading.In(row, _time) is not { } field) return null;
        if (MoodleDate.Parse(field.Text, zone) is { } time) return time;
        findings.At(field.At, row.Text, SourceDiagnostics.MoodleValue, "give timemodified as Moodle's database has it: seconds since 1970", field.Text, "date");
        return null;
    }

    private IEnumerable<MoodleStatement> StatementsOf(MoodleLearner learner, string attempt, string activity, Dictionary<string, (string Value, DateTimeOffset At)> elements)
    {
        MoodleStatement Said(string verb, string about, DateTimeOffset at) => new(learner, verb, about, at, activities.Course, attempt);
        if (elements.TryGetValue("x.start.time", out var start) && MoodleDate.Parse(start.Value, zone) is { } started) yield return Said("initialized", activity, started);
        var time = elements.GetValueOrDefault("cmi.core.total_time", elements.GetValueOrDefault("cmi.total_time"));
        foreach (var statement in Outcomes("cmi.", "cmi.core.", activity))
            yield return statement with { Duration = DurationOf(time.Value) };
        foreach (var (element, told) in elements)
        {
            if (Objective().Match(element) is not { Success: true } match || activities.Find(told.Value) is not { } about) continue;
            foreach (var statement in Outcomes(match.Groups["base"].Value, match.Groups["base"].Value, about)) yield return statement;
        }

        // SCORM 1.2 has one status; 2004 has two (RTE 4th ed., 4.2.4 and 4.2.22).
        IEnumerable<MoodleStatement> Outcomes(string new2004, string old12, string about)
        {
            var raw = elements.GetValueOrDefault(new2004 + "score.raw", elements.GetValueOrDefault(old12 + "score.raw")).Value;
            var max = elements.GetValueOrDefault(new2004 + "score.max", elements.GetValueOrDefault(old12 + "score.max")).Value;
            foreach (var name in new[] { old12 + "lesson_status", old12 + "status", new2004 + "completion_status", new2004 + "success_status" }.Distinct())
            {
                if (!elements.TryGetValue(name, out var status) || MoodleOutcome.Parse(status.Value) is not { Verb: "completed" or "passed" or "failed" or "progressed" } outcome) continue;
                yield return Said(outcome.Verb, about, status.At) with { Raw = raw is null ? null : MoodleOutcome.Number(raw), Max = max is null ? null : MoodleOutcome.Number(max) };
            }
        }
    }

    /// <summary>HHHH:MM:SS.SS (SCORM 1.2, CMITimespan) or ISO 8601 (2004).</summary>
    private static TimeSpan? DurationOf(string? text)
    {
        if (text is null) return null;
        if (Span12().Match(text) is { Success: true } match)
            return TimeSpan.FromHours(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) + TimeSpan.FromMinutes(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) + TimeSpan.FromSeconds(double.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture));
        try
        {
            return XmlConvert.ToTimeSpan(text) is { Ticks: >= 0 } span ? span : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$")]
    private static partial Regex Span12();

    // Moodle writes cmi.objectives_0.id for SCORM 1.2 and cmi.objectives.0.id for 2004.
    [GeneratedRegex(@"^(?<base>cmi\.objectives[._]\d+\.)id$")]
    private static partial Regex Objective();
}
