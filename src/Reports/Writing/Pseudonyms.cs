using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Documents;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Writing;

/// <summary>
/// Replaces people by pseudonyms: HMAC-SHA256 (RFC 2104) of their key, so that the same person has the same one in every report made
/// with the same key file. Who has the file and the records can tell who is meant; that is what makes it a pseudonym (GDPR, Article 4 (5)).
/// </summary>
public sealed class Pseudonyms
{
    // Bytes: less can be tried out.
    private const int Shortest = 32;

    // Base 32 without letters that look like digits (Crockford).
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly byte[] _key;

    /// <param name="key">At least 32 bytes.</param>
    internal Pseudonyms(byte[] key) => _key = key;

    /// <summary>With the bytes of a file as key; null: it cannot be used, which has been reported.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="name">As the user called it.</param>
    public static Pseudonyms? Read(string path, string name, DiagnosticBag findings)
    {
        const string Help = "make one with: openssl rand -out pseudonyms.key 32 — and keep it where the reports are not";
        try
        {
            var key = File.ReadAllBytes(path);
            if (key.Length >= Shortest) return new Pseudonyms(key);
            findings.Report(SourceDiagnostics.PseudonymKey, null, Help, name, $"it has {key.Length} bytes, and needs {Shortest} or more");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.PseudonymKey, null, Help, name, e.Message);
        }
        return null;
    }

    /// <summary>P and 12 characters (60 bits): among a million people two share one with a chance of less than one in a million.</summary>
    public string Of(string learner)
    {
        var hash = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(LearnerKey.Of(learner)));
        var bits = BitConverter.ToUInt64(hash);
        return "P-" + string.Create(12, bits, static (text, rest) =>
        {
            for (var i = 0; i < text.Length; i++, rest >>= 5) text[i] = Alphabet[(int)(rest & 31)];
        });
    }

    /// <summary>
    /// The same report without names: of the columns about people in a table the first, which holds ids, is replaced and the others
    /// are left out; texts that mention one of these people mention the pseudonym.
    /// </summary>
    /// <param name="subject">Whom an audit is about; null: the report is about many.</param>
    public ReportDocument Replace(ReportDocument report, string? subject)
    {
        var known = new Mentions(this, CsvReport.TablesOf(report), subject);
        return report with
        {
            Title = known.In(report.Title),
            Figures = [.. report.Figures.Select(f => f.Kind == ColumnKind.Learner && f.Value is string someone ? f with { Value = Of(subject ?? someone) } : f)],
            Charts = [.. report.Charts.Select(c => c with { Title = known.In(c.Title), Series = [.. c.Series.Select(s => s with { Name = known.In(s.Name), Points = [.. s.Points.Select(p => (known.In(p.Label), p.Value))] })] })],
            Tables = [.. report.Tables.Select(t => Replace(t, known))],
            Reconciliation = Replace(report.Reconciliation, known),
        };
    }

    private ReportTable Replace(ReportTable table, Mentions known)
    {
        var people = Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Kind == ColumnKind.Learner).ToList();
        var kept = Enumerable.Range(0, table.Columns.Count).Where(i => !people.Skip(1).Contains(i)).ToList();
        return table with
        {
            Title = known.In(table.Title),
            Note = table.Note is { } note ? known.In(note) : null,
            Columns = [.. kept.Select(i => table.Columns[i])],
            Rows = [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. kept.Select(i => (table.Columns[i].Kind, row[i]) switch
            {
                (ColumnKind.Learner, string someone) => someone.Length == 0 ? "" : Of(someone),
                (ColumnKind.Text, string text) => known.In(text),
                var (_, value) => value,
            })])],
        };
    }

    /// <summary>Everything that a report calls its people, and what stands for it.</summary>
    private sealed class Mentions
    {
        // Characters; shorter ones are parts of too many words.
        private const int Shortest = 3;

        private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
        private readonly SearchValues<string> _search;

        public Mentions(Pseudonyms pseudonyms, IEnumerable<ReportTable> tables, string? subject)
        {
            if (subject is not null) Add(subject, pseudonyms.Of(subject));
            foreach (var table in tables)
            {
                var people = Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Kind == ColumnKind.Learner).ToList();
                if (people.Count == 0) continue;
                foreach (var row in table.Rows.Where(r => r[people[0]] is string { Length: > 0 }))
                    foreach (var index in people)
                        if (row[index] is string name) Add(name, pseudonyms.Of((string)row[people[0]]!));
            }
            _search = SearchValues.Create([.. _names.Keys], StringComparison.OrdinalIgnoreCase);
        }

        public string In(string text)
        {
            var replaced = new StringBuilder();
            var start = 0;
            for (var at = 0; at < text.Length;)
            {
                var found = text.AsSpan(at).IndexOfAny(_search);
                if (found < 0) break;
                at += found;
                var name = _names.Keys.Where(n => string.Compare(text, at, n, 0, n.Length, StringComparison.OrdinalIgnoreCase) == 0).MaxBy(n => n.Length)!;
                var end = at + name.Length;
                if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end])))
                {
                    at++;
                    continue;
                }
                replaced.Append(text, start, at - start).Append(_names[name]);
                start = at = end;
            }
            return start == 0 ? text : replaced.Append(text, start, text.Length - start).ToString();
        }

        /// <summary>An address also without mailto:, and an account also by its name alone.</summary>
        private void Add(string name, string pseudonym)
        {
            foreach (var form in new[] { name, LearnerKey.Of(name), name.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase), name[(name.LastIndexOf('|') + 1)..] })
                if (form.Trim().Length >= Shortest) _names.TryAdd(form.Trim(), pseudonym);
        }
    }
}
