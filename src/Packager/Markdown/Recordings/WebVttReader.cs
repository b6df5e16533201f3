using System.Globalization;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Markdown.Recordings;

/// <summary>
/// WebVTT as authors must write it (W3C WebVTT §4). Browsers drop what they cannot read without a word, so that a caption is
/// missing and nobody knows. Styles and regions are taken as they are.
/// </summary>
internal sealed partial class WebVttReader
{
    // One mistake of a program is made in every cue.
    private const int ProblemLimit = 5;

    private static readonly string[] s_settings = ["vertical", "line", "position", "size", "align", "region"];

    private readonly SourceFile _file;
    private readonly List<(int Start, int Length)> _lines = [];
    private readonly List<VttProblem> _problems = [];
    private TimeSpan _last;
    private int _cues;

    private WebVttReader(SourceFile file)
    {
        _file = file;
        // §4.1: a line ends with CR LF, LF or CR.
        var start = 0;
        for (var at = 0; at < file.Text.Length; at++)
        {
            if (file.Text[at] is not ('\r' or '\n')) continue;
            _lines.Add((start, at - start));
            if (file.Text[at] == '\r' && at + 1 < file.Text.Length && file.Text[at + 1] == '\n') at++;
            start = at + 1;
        }
        _lines.Add((start, file.Text.Length - start));
    }

    public static IReadOnlyList<VttProblem> Read(SourceFile file)
    {
        var reader = new WebVttReader(file);
        reader.Read();
        return reader._problems;
    }

    private void Read()
    {
        if (!Head().IsMatch(Line(0)))
        {
            Report(0, "they do not begin with the line WEBVTT", Line(0).Trim() is "1" ? "this is SRT: write WEBVTT and an empty line above, and full stops in place of the commas in times" : "write WEBVTT on the first line, and leave the second empty");
            return;
        }
        var line = 1;
        if (line < _lines.Count && _lines[line].Length > 0) Report(line, "the line behind WEBVTT is not empty", "leave it empty");
        while (line < _lines.Count && _problems.Count < ProblemLimit)
        {
            if (_lines[line].Length == 0) line++;
            else line = ReadBlock(line);
        }
        if (_problems.Count == 0 && _cues == 0) Report(0, "they hold no caption", "write at least one: a line such as 00:01.000 --> 00:04.000, and below it what is said");
    }

    /// <returns>The line behind the block.</returns>
    private int ReadBlock(int first)
    {
        var end = first;
        while (end < _lines.Count && _lines[end].Length > 0) end++;
        if (Line(first).Split(' ', '\t')[0] is "NOTE" or "STYLE" or "REGION") return end;
        // §4.1: a line of its own may name the cue.
        var timing = first;
        if (!Line(first).Contains("-->", StringComparison.Ordinal) && first + 1 < end) timing++;
        if (!Line(timing).Contains("-->", StringComparison.Ordinal))
        {
            Report(first, "this is neither a time nor below one", "write a line such as 00:01.000 --> 00:04.000 above what is said, with an empty line before it and none within");
            return end;
        }
        ReadTiming(timing);
        for (var line = timing + 1; line < end; line++)
        {
            if (Line(line).Contains("-->", StringComparison.Ordinal)) Report(line, "two captions follow each other without an empty line", "put an empty line above this one");
        }
        _cues++;
        return end;
    }

    private void ReadTiming(int line)
    {
        var match = Timing().Match(Line(line));
        if (!match.Success)
        {
            var help = Line(line).Contains(',', StringComparison.Ordinal) ? "write a full stop before the thousandths: 00:01.000" : "write 00:01.000 --> 00:04.000, or with hours 01:00:01.000 --> 01:00:04.000";
            Report(line, "the time cannot be read", help);
            return;
        }
        var (start, end) = (TimeOf(match.Groups["from"]), TimeOf(match.Groups["to"]));
        if (end <= start) Report(line, "the caption ends before it begins", "write the earlier time first");
        // §4.1: in order of their beginning; they may overlap.
        if (start < _last) Report(line, "the caption begins before the one above it", "sort the captions by their beginning");
        _last = start;
        foreach (var setting in match.Groups["settings"].Value.Split(' ', '\t').Where(s => s.Length > 0))
        {
            var name = setting.Split(':')[0];
            if (!setting.Contains(':', StringComparison.Ordinal) || !s_settings.Contains(name))
                Report(line, $"'{PlainText.Shorten(setting, 40)}' is no setting of a caption", $"settings are {string.Join(", ", s_settings)}, as name:value; what is said stands on the next line");
        }
    }

    private static TimeSpan TimeOf(Group text)
    {
        var parts = text.Value.Split(':', '.');
        var hours = parts.Length == 4 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0;
        return new TimeSpan(0, hours, int.Parse(parts[^3], CultureInfo.InvariantCulture), int.Parse(parts[^2], CultureInfo.InvariantCulture), int.Parse(parts[^1], CultureInfo.InvariantCulture));
    }

    private string Line(int number) => _file.Text.Substring(_lines[number].Start, _lines[number].Length);

    private void Report(int line, string message, string help) => _problems.Add(new VttProblem(_file.Span(_lines[line].Start, _lines[line].Length), message, help));

    // §4.1; the byte order mark has been taken away.
    [GeneratedRegex(@"\AWEBVTT(?:[ \t].*)?\z")]
    private static partial Regex Head();

    // §4.1 and §4.2: minutes and seconds up to 59, three digits of thousandths; hours of two digits or more, which stop at five here.
    [GeneratedRegex(@"\A[ \t]*(?<from>(?:[0-9]{2,5}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})[ \t]+-->[ \t]+(?<to>(?:[0-9]{2,5}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})(?:[ \t]+(?<settings>.*))?\z")]
    private static partial Regex Timing();
}

internal sealed record VttProblem(SourceSpan Place, string Message, string Help);
