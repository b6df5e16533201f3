namespace LlmEvolution.Packager.Source;

/// <summary>Line and column, both counted from 1; the column counts UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>The only place where offsets become lines and columns.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly int[] _starts;
    private readonly LinePosition _first;

    /// <summary>Finds the lines of a text; LF, CR and CR LF end one.</summary>
    public LineMap(string text)
        : this(text, new LinePosition(1, 1))
    {
    }

    /// <param name="text">A part of a file.</param>
    /// <param name="first">Where in the file it begins.</param>
    internal LineMap(string text, LinePosition first)
    {
        _text = text;
        _first = first;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        _starts = [.. starts];
    }

    /// <summary>At least 1.</summary>
    public int LineCount => _starts.Length;

    /// <summary>The place of an offset.</summary>
    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + _first.Line, offset - _starts[index] + (index == 0 ? _first.Column : 1));
    }

    /// <summary>The offset of a 1-based line and column, clamped to the line.</summary>
    public int OffsetOf(int line, int column)
    {
        var index = Math.Clamp(line - _first.Line, 0, _starts.Length - 1);
        var end = index + 1 < _starts.Length ? _starts[index + 1] : _text.Length;
        return Math.Clamp(_starts[index] + column - (index == 0 ? _first.Column : 1), _starts[index], end);
    }

    /// <summary>The text of a 1-based line, without its line end.</summary>
    public string TextOf(int line)
    {
        line -= _first.Line - 1;
        if (line < 1 || line > _starts.Length) return "";
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] : _text.Length;
        return _text[start..end].TrimEnd('\r', '\n');
    }
}
