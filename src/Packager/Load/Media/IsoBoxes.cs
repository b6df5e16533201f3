using System.Buffers.Binary;
using System.Text;

namespace LlmEvolution.Packager.Load;

/// <summary>The boxes of an ISO base media file (ISO/IEC 14496-12 §4.2), which MP4 and AVIF are made of.</summary>
/// <param name="file">At the beginning of the file.</param>
/// <param name="visit">Called for each box with its type and where it ends; it may read from the box, and gives true for one that holds boxes.</param>
internal sealed class IsoBoxes(ForwardReader file, Func<string, long, bool> visit)
{
    // Levels, and boxes in all: far more than any program writes.
    private const int DepthLimit = 16;
    private const int CountLimit = 100_000;

    private int _count;

    /// <summary>Whether the file ends within a box.</summary>
    public bool CutOff { get; private set; }

    public void Walk() => Walk(file.Length, 0);

    private void Walk(long end, int depth)
    {
        Span<byte> head = stackalloc byte[8];
        while (file.Position + head.Length <= end && _count++ < CountLimit)
        {
            var start = file.Position;
            if (!file.Read(head)) return;
            var type = Encoding.Latin1.GetString(head[4..]);
            var size = SizeOf(BinaryPrimitives.ReadUInt32BigEndian(head), end - start);
            var boxEnd = start + size;
            if (size < head.Length || boxEnd > end || boxEnd < start)
            {
                CutOff = true;
                // What there is of it may still say something.
                boxEnd = end;
            }
            if (visit(type, boxEnd) && depth < DepthLimit) Walk(boxEnd, depth + 1);
            file.SkipTo(boxEnd);
        }
    }

    /// <summary>1: the size follows in 64 bits; 0: up to the end.</summary>
    private long SizeOf(uint size, long rest)
    {
        if (size == 0) return rest;
        if (size != 1) return size;
        Span<byte> large = stackalloc byte[8];
        return file.Read(large) && BinaryPrimitives.ReadUInt64BigEndian(large) is var bytes and <= long.MaxValue ? (long)bytes : -1;
    }
}
