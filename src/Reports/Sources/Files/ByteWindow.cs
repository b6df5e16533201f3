using System.Text;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>What of a stream is in memory, and where in the file that is. It grows as far as it has to, up to a limit.</summary>
internal sealed class ByteWindow(Stream stream, int limit)
{
    private byte[] _bytes = new byte[Math.Min(64 * 1024, limit)];
    private int _end;
    private int _line = 1;
    private int _column = 1;

    // Bytes of the line in which the window begins that were forgotten.
    private long _lineBytes;

    /// <summary>The stream has no more.</summary>
    public bool Ended { get; private set; }

    /// <summary>There is no room for more: whoever needs it has to drop something.</summary>
    public bool Full => _end == limit;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _end);

    /// <summary>A copy.</summary>
    public byte[] Copy(int start, int end) => _bytes[start..end];

    /// <summary>Reads on; what is there stays where it is.</summary>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_end == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(limit, 2L * _bytes.Length));
        var read = await stream.ReadAsync(_bytes.AsMemory(_end), cancellation);
        Ended = read == 0;
        _end += read;
    }

    /// <summary>Forgets the first bytes.</summary>
    public void Drop(int count)
    {
        (_line, _column) = PositionOf(count);
        var lineStart = Bytes[..count].LastIndexOf((byte)'\n') + 1;
        _lineBytes = lineStart > 0 ? count - lineStart : _lineBytes + count;
        Buffer.BlockCopy(_bytes, count, _bytes, 0, _end - count);
        _end -= count;
    }

    /// <summary>A byte order mark is no character of the text.</summary>
    public void DropMark()
    {
        if (!Bytes.StartsWith(Encoding.UTF8.Preamble)) return;
        Drop(3);
        (_column, _lineBytes) = (1, 0);
    }

    /// <summary>Where a reader of bytes found something wrong.</summary>
    /// <param name="line">From 0, of all that was ever in the window.</param>
    /// <param name="bytes">In that line.</param>
    public LinePosition PositionOf(long line, long bytes)
    {
        var start = -_lineBytes;
        for (var at = _line - 1L; at < line; at++)
        {
            var from = (int)Math.Max(0, start);
            var next = Bytes[from..].IndexOf((byte)'\n');
            if (next < 0) break;
            start = from + next + 1;
        }
        return PositionOf((int)Math.Clamp(start + bytes, 0, _end));
    }

    /// <summary>Line and column, the latter in UTF-16 units, as everywhere.</summary>
    public LinePosition PositionOf(int index)
    {
        var before = Bytes[..index];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return lineStart == 0
            ? new LinePosition(_line, _column + UnitsOf(before))
            : new LinePosition(_line + before.Count((byte)'\n'), 1 + UnitsOf(before[lineStart..]));
    }

    private static int UnitsOf(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);
}
