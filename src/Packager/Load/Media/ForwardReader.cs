namespace LlmEvolution.Packager.Load;

/// <summary>Reads a file from its beginning to its end, in pieces as small as they are asked for; what is skipped is not read where that is possible.</summary>
internal sealed class ForwardReader(Stream stream, long length)
{
    /// <summary>Bytes read or skipped so far.</summary>
    public long Position { get; private set; }

    /// <summary>Bytes of the whole file.</summary>
    public long Length => length;

    /// <summary>False at the end of the file, or when it ends within the piece.</summary>
    public bool Read(Span<byte> piece)
    {
        var read = stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
        Position += read;
        return read == piece.Length;
    }

    /// <summary>At most so many bytes.</summary>
    public byte[] ReadUpTo(int count)
    {
        var piece = new byte[Math.Min(count, Math.Max(0, length - Position))];
        return Read(piece) ? piece : [];
    }

    /// <summary>Does nothing for a place that lies behind.</summary>
    public void SkipTo(long position)
    {
        var to = Math.Min(position, length);
        if (to <= Position) return;
        if (stream.CanSeek)
        {
            stream.Seek(to - Position, SeekOrigin.Current);
            Position = to;
            return;
        }
        var buffer = new byte[Math.Min(81_920, to - Position)];
        while (Position < to && Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, to - Position))))
        {
        }
    }
}
