using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Csv;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Rosters;

/// <summary>
/// Reads who should learn: CSV with a heading, in any order of columns. Needed is one of email, account and learner; there may be
/// name, group, due (a day, ISO 8601) and valid (ISO 8601 duration or days; or valid months, valid days).
/// </summary>
public static class RosterReader
{
    /// <summary>The learners of a file; null: it cannot be read. Lines that cannot be used are reported and left out.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="name">As the user called it.</param>
    public static IReadOnlyList<RosterEntry>? Read(string path, string name, DiagnosticBag findings)
    {
        try
        {
            // UTF-8, or what a byte order mark says.
            using var text = new StreamReader(path);
            return Read(text, name, findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.FileUnreadable, null, "name a roster that can be read", name, e.Message);
            return null;
        }
    }

    /// <summary>The learners of a text; null: it has no heading that makes it a roster.</summary>
    public static IReadOnlyList<RosterEntry>? Read(TextReader text, string name, DiagnosticBag findings)
    {
        var own = new SourceFindings(name, findings);
        try
        {
            using var rows = new CsvReader(text, own).Rows().GetEnumerator();
            if (!rows.MoveNext())
            {
                findings.Report(SourceDiagnostics.RosterColumns, null, Example, "is empty");
                return null;
            }
            if (RosterColumns.Of(new CsvHeading(rows.Current), own) is not { } columns) return null;
            return EntriesOf(rows, columns, own);
        }
        finally
        {
            own.Close();
        }
    }

    internal const string Example = "begin it with a line such as email,name,group,due,valid and write ada@example.org,Ada Lovelace,Engineers,2026-12-31,P1Y below it";

    private static List<RosterEntry> EntriesOf(IEnumerator<CsvRow> rows, RosterColumns columns, SourceFindings findings)
    {
        var entries = new List<RosterEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (rows.MoveNext())
        {
            if (columns.EntryOf(rows.Current, findings) is not { } entry) continue;
            if (lines.TryAdd(LearnerKey.Of(entry.Learner), rows.Current.Line)) entries.Add(entry);
            else findings.At(new(rows.Current.Line, 1), rows.Current.Text, SourceDiagnostics.RosterTwice, "leave one line for each learner", entry.Learner, lines[LearnerKey.Of(entry.Learner)].ToString(CultureInfo.InvariantCulture));
        }
        return entries;
    }
}
