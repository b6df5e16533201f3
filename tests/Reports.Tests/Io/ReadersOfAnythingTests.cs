using System.Text;
using CsCheck;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Csv;
using LlmEvolution.Reports.Outline;
using LlmEvolution.Reports.Rosters;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Sources.Files;
using LlmEvolution.Reports.Sources.Moodle;

namespace Reports.Tests.Io;

/// <summary>Whatever is in a file: findings, no exceptions, and no more memory than the file is worth.</summary>
public sealed class ReadersOfAnythingTests
{
    private static readonly CourseOutline s_course = new("https://example.org/c", "Course", [new("https://example.org/c/modules/m", "M", [new("https://example.org/c/lessons/l", "Lesson", OutlineItemKind.Lesson, 1, true, null)])]);

    private static readonly Gen<string> s_json = Gen.OneOf("{", "}", "[", "]", ",", ":", "\"", "\\", "\"a\"", "{\"a\":1}", "\"statements\":[", "1", "null", "\n", " ", "é", "\u0000", "{\"id\":{\"b\":[1,2]}}").Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> s_csv = Gen.OneOf("email", "name", "due", "valid", "attempt", "Started on", "Last accessed on", "element", "value", "timemodified", "Lesson", "l status", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "a@b.c", "2026-01-01", "P1Y", "14 March 2026, 2:05 PM", "80/100", "completed", "\ufeff", "\0", "=1+1").Array[0, 40].Select(string.Concat);

    [Fact]
    public void The_pieces_of_a_file_do_not_depend_on_how_it_arrives() => Gen.Select(s_json, Gen.Int[1, 7], Gen.Bool).Sample((text, step, lines) =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var whole = Pieces(new MemoryStream(bytes), lines);
        var dripped = Pieces(new Dripping(bytes, step), lines);
        return whole.Select(p => (p.Kind, p.At, Encoding.UTF8.GetString(p.Json.Span))).SequenceEqual(dripped.Select(p => (p.Kind, p.At, Encoding.UTF8.GetString(p.Json.Span))));
    }, iter: 2000);

    [Fact]
    public void A_small_window_is_never_left() => Gen.Select(s_json, Gen.Bool).Sample((text, lines) =>
    {
        var pieces = Pieces(new MemoryStream(Encoding.UTF8.GetBytes(text)), lines, longest: 16);
        return pieces.All(p => p.Json.Length <= 17) && pieces.Count <= text.Length + 1;
    }, iter: 2000);

    [Fact]
    public void A_roster_of_anything_makes_findings() => s_csv.Sample(text => RosterReader.Read(new StringReader(text), "r.csv", [])?.All(e => e.Learner.Length > 0) ?? true, iter: 2000);

    [Fact]
    public void A_Moodle_report_of_anything_makes_findings() => s_csv.Sample(text =>
    {
        var findings = new DiagnosticBag();
        var source = new MoodleSource("/x", "m.csv", s_course, TimeZoneInfo.Utc);
        return source.StatementsOf(new StringReader(text), new SourceFindings("m.csv", findings)).All(s => s.ToJson().Length > 0);
    }, iter: 2000);

    [Fact]
    public void What_is_quoted_comes_back() => Gen.String[Gen.Char["ab,;\t\"\n =é"], 0, 8].Array[1, 5].Sample(fields =>
    {
        var text = string.Join(',', fields.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + ",x\n";
        var findings = new DiagnosticBag();
        // A comma in the first line decides, unless the fields hold more of something else: quotes hide those.
        var row = new CsvReader(new StringReader(text), new SourceFindings("c.csv", findings)).Rows().Single();
        return findings.Count == 0 && row.Fields.Select(f => f.Text).SequenceEqual([.. fields, "x"]);
    }, iter: 2000);

    private static List<StatementPiece> Pieces(Stream stream, bool lines, int longest = 1 << 20)
    {
        var pieces = new List<StatementPiece>();
        var read = new StatementReader(stream, longest).ReadAsync(lines, CancellationToken.None).GetAsyncEnumerator();
        while (read.MoveNextAsync().AsTask().GetAwaiter().GetResult()) pieces.Add(read.Current);
        return pieces;
    }

    /// <summary>A few bytes at a time.</summary>
    private sealed class Dripping(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
    }
}
