using System.Runtime.CompilerServices;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using LlmEvolution.Reports.Csv;
using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Sources.Files;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>
/// A download of one of Moodle's SCORM reports (basic, objectives, interactions: "Download in text format"), or raw tracks
/// (columns user, attempt, element, value, timemodified). Rows become statements.
/// </summary>
/// <param name="path">Absolute.</param>
/// <param name="name">As the user called it.</param>
/// <param name="zone">The time zone of who downloaded it: Moodle writes dates in it and does not say which it is.</param>
public sealed class MoodleSource(string path, string name, CourseOutline course, TimeZoneInfo zone) : IStatementSource
{
    /// <inheritdoc/>
    public string Name => "moodle:" + path;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Open(findings) is not { } text) yield break;
        using var opened = text;
        var own = new SourceFindings(name, findings);
        var place = new FilePlace(new FileInfo(path), after);
        var count = 0L;
        foreach (var statement in StatementsOf(text, own))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++count > place.Known) yield return new SourcedStatement(statement.ToJson(), place.Of(count));
        }
        own.Close();
        await Task.CompletedTask;
    }

    internal IEnumerable<MoodleStatement> StatementsOf(TextReader text, SourceFindings findings)
    {
        using var rows = new CsvReader(text, findings).Rows().GetEnumerator();
        if (!rows.MoveNext())
        {
            findings.At(new LinePosition(1, 1), "", SourceDiagnostics.MoodleColumns, Help, "there: the file is empty");
            return [];
        }
        var heading = new CsvHeading(rows.Current);
        var activities = new MoodleActivities(course);
        if (MoodleLearners.Of(heading, findings) is not { } learners) return Missing("a learner: e-mail address, id or name");
        if (heading.IndexOf("element") >= 0) return MoodleTracks.Of(heading, learners, activities, zone, findings) is { } tracks ? tracks.Statements(Rest(rows)) : Missing("value or timemodified");
        return MoodleReport.Of(heading, learners, activities, zone, findings) is { } report ? Rest(rows).SelectMany(report.Statements).ToList() : Missing("attempt, started on or last accessed on");

        IEnumerable<MoodleStatement> Missing(string what)
        {
            findings.At(new LinePosition(heading.Row.Line, 1), heading.Row.Text, SourceDiagnostics.MoodleColumns, Help, what);
            return [];
        }
    }

    private const string Help = "download the report in the SCORM activity: Reports, then 'Download in text format'; best the objectives report";

    private static IEnumerable<CsvRow> Rest(IEnumerator<CsvRow> rows)
    {
        while (rows.MoveNext()) yield return rows.Current;
    }

    private StreamReader? Open(DiagnosticBag findings)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.FileUnreadable, null, "name a report that can be read", name, e.Message);
            return null;
        }
    }
}
