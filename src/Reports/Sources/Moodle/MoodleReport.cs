using LlmEvolution.Reports.Csv;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>
/// The reports with a row for each attempt. When a lesson was done they do not say: the last access stands for it, which is no
/// earlier.
/// </summary>
internal sealed class MoodleReport(MoodleLearners learners, MoodleActivities activities, TimeZoneInfo zone, SourceFindings findings)
{
    private readonly List<(int Index, string Activity, bool IsScore)> _outcomes = [];
    private readonly List<MoodleQuestion> _questions = [];
    private int _attempt;
    private int _started;
    private int _finished;

    /// <summary>Null: it is none of these reports.</summary>
    public static MoodleReport? Of(CsvHeading heading, MoodleLearners learners, MoodleActivities activities, TimeZoneInfo zone, SourceFindings findings)
    {
        var report = new MoodleReport(learners, activities, zone, findings)
        {
            _attempt = heading.IndexOf("attempt", "versuch", "tentative", "intento", "tentativa"),
            _started = heading.IndexOf("startedon", "started", "begonnenam", "gestartetam", "begonnen", "commencele", "comenzadoel", "comenzadoen", "iniciadoem"),
            _finished = heading.IndexOf("lastaccessedon", "lastaccess", "letzterzugriff", "letzterzugriffam", "zuletztgeoffnetam", "dernieraccesle", "dernieracces", "ultimoaccesoen", "ultimoacceso", "ultimoacessoem"),
        };
        if (report._attempt < 0 || report._started < 0 || report._finished < 0) return null;
        report.Learn(heading);
        return report;
    }

    public IEnumerable<MoodleStatement> Statements(CsvRow row)
    {
        if (learners.In(row) is not { } learner || CsvHeading.In(row, _attempt) is not { } attempt || attempt.Text == "-") yield break;
        if (Date(row, _started) is not { } started || Date(row, _finished) is not { } finished) yield break;
        MoodleStatement Said(string verb, string activity, DateTimeOffset at) => new(learner, verb, activity, at, activities.Course, attempt.Text);
        yield return Said("initialized", activities.Course, started);
        foreach (var (activity, cells) in _outcomes.GroupBy(o => o.Activity).Select(g => (g.Key, g)))
        {
            MoodleOutcome? status = null, score = null;
            foreach (var cell in cells)
            {
                if (CsvHeading.In(row, cell.Index) is not { } field) continue;
                if (MoodleOutcome.Parse(field.Text) is not { } outcome) findings.At(field.At, row.Text, SourceDiagnostics.MoodleValue, "leave the file as Moodle wrote it", field.Text, "status or score");
                else if (outcome.Verb == "scored") score = outcome;
                else if (outcome.Verb.Length > 0) status = outcome;
            }
            if ((status ?? score) is { } told) yield return Said(told.Verb, activity, finished) with { Raw = score?.Raw, Max = score?.Max };
        }
        foreach (var question in _questions)
        {
            if (question.Read(row, activities) is { } answer) yield return Said("answered", answer.Activity, finished) with { Response = answer.Response, Success = answer.Success };
        }
    }

    private void Learn(CsvHeading heading)
    {
        var rest = Enumerable.Range(0, heading.Count).Where(i => i > Math.Max(_finished, Math.Max(_attempt, _started)));
        foreach (var index in rest)
        {
            var field = heading.Row.Fields[index];
            // The grade of the attempt: what it is of depends on settings that the report does not show.
            if (CsvHeading.Plain(field.Text) is "score" or "punkte" or "punktzahl" or "bewertung" or "note" or "puntuacion" or "calificacion" or "pontuacao" or "nota" or "") continue;
            if (MoodleQuestion.Is(heading, index, _questions)) continue;
            var (name, isScore) = NameOf(field.Text);
            if (activities.Find(name) is { } activity) _outcomes.Add((index, activity, isScore));
            else findings.At(field.At, heading.Row.Text, SourceDiagnostics.MoodleActivity, "give the course whose package Moodle has, under the same titles and ids", field.Text);
        }
    }

    /// <summary>The objectives report adds a word to the objective's name.</summary>
    private static (string Name, bool IsScore) NameOf(string heading)
    {
        foreach (var (ending, isScore) in new[] { (" status", false), (" score", true), (" Status", false), (" Score", true), (" Punkte", true), (" estado", false), (" puntuación", true), (" statut", false) })
            if (heading.EndsWith(ending, StringComparison.Ordinal)) return (heading[..^ending.Length], isScore);
        return (heading, false);
    }

    private DateTimeOffset? Date(CsvRow row, int column)
    {
        if (CsvHeading.In(row, column) is not { } field || field.Text == "-") return null;
        if (MoodleDate.Parse(field.Text, zone) is { } date) return date;
        findings.At(field.At, row.Text, SourceDiagnostics.MoodleValue, "leave dates as Moodle writes them: 'Saturday, 14 March 2026, 2:05 PM', '2026-03-14 14:05', or seconds since 1970", field.Text, "date");
        return null;
    }
}
