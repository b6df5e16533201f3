using System.Text;
using LlmEvolution.Packager.Source;
using LlmEvolution.Reports.Sources;

namespace LlmEvolution.Reports.Csv;

/// <summary>
/// RFC 4180, with a comma, semicolon or tab between fields, whichever the first line has most of. It reads a line at a time;
/// a record that breaks the rules is reported and left out, and the next one counts again.
/// </summary>
internal sealed class CsvReader(TextReader text, SourceFindings findings)
{
    // Characters of one record: a quote that is never closed would else take the rest of the file.
    private const int Longest = 1 << 20;

    private const string Help = "quote fields that hold quotes, separators or line ends, and write a quote inside as two";

    private readonly StringBuilder _field = new();
    private char _separator;
    private int _line;

    public IEnumerable<CsvRow> Rows()
    {
        while (NextLine() is { } line)
        {
            if (_line == 1)
            {
                if (line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                {
                    _separator = line[4];
                    continue;
                }
                if (line.Contains('\0', StringComparison.Ordinal))
                {
                    findings.At(new LinePosition(1, 1), "", SourceDiagnostics.Csv, "save it as text: CSV, UTF-8", "this is no text");
                    yield break;
                }
            }
            if (line.Length == 0) continue;
            if (_separator == '\0') _separator = SeparatorOf(line);
            if (Row(line) is { } row) yield return row;
        }
    }

    private string? NextLine()
    {
        if (text.ReadLine() is not { } line) return null;
        _line++;
        return line;
    }

    private CsvRow? Row(string first)
    {
        var fields = new List<CsvField>();
        var (line, start, length) = (first, _line, 0);
        for (var at = 0; ;)
        {
            var place = new LinePosition(_line, at + 1);
            if (at < line.Length && line[at] == '"')
            {
                if (Quoted(ref line, ref at, ref length, place, first) is not { } content) return null;
                fields.Add(new CsvField(content, place));
                if (at < line.Length && line[at] != _separator) return Refuse(new LinePosition(_line, at + 1), line, "something stands between a closing quote and the separator");
            }
            else
            {
                var end = line.IndexOf(_separator, at);
                if (end < 0) end = line.Length;
                var quote = line.AsSpan(at, end - at).IndexOf('"');
                if (quote >= 0) return Refuse(new LinePosition(_line, at + quote + 1), line, "a quote stands inside a field that does not begin with one");
                fields.Add(new CsvField(line[at..end].Trim(), place));
                at = end;
            }
            if (at >= line.Length) return new CsvRow(start, first, fields);
            at++;
        }
    }

    private string? Quoted(ref string line, ref int at, ref int length, LinePosition opened, string first)
    {
        _field.Clear();
        at++;
        while (true)
        {
            var end = line.IndexOf('"', at);
            if (end >= 0)
            {
                _field.Append(line, at, end - at);
                at = end + 1;
                if (at >= line.Length || line[at] != '"') return _field.ToString();
                _field.Append('"');
                at++;
                continue;
            }
            _field.Append(line, at, line.Length - at).Append('\n');
            length += line.Length;
            if (length > Longest || NextLine() is not { } next)
            {
                findings.At(opened, opened.Line == _line ? line : first.Length > 2000 ? "" : first, SourceDiagnostics.Csv, Help, "a quote is opened here and never closed");
                return null;
            }
            (line, at) = (next, 0);
        }
    }

    private CsvRow? Refuse(LinePosition place, string line, string message)
    {
        findings.At(place, line, SourceDiagnostics.Csv, Help, message);
        return null;
    }

    private static char SeparatorOf(string line)
    {
        var plain = true;
        Span<int> counts = stackalloc int[3];
        foreach (var c in line)
        {
            if (c == '"') plain = !plain;
            var index = plain ? ",;\t".IndexOf(c, StringComparison.Ordinal) : -1;
            if (index >= 0) counts[index]++;
        }
        return counts[2] >= counts[1] && counts[2] >= counts[0] && counts[2] > 0 ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}
