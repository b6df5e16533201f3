using System.Buffers.Binary;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>The record at a zip's end (APPNOTE 4.3.16), and the one that replaces its numbers in large zips (4.3.14).</summary>
/// <param name="End">Offset of the first byte behind the archive comment.</param>
internal sealed record ZipEnd(long Count, long DirectoryLength, long DirectoryOffset, long End)
{
    private const int Length = 22;
    private const int CommentLimit = 65535;
    private const int LocatorLength = 20;
    private const int Zip64Length = 56;

    /// <exception cref="InvalidDataException">There is none.</exception>
    public static ZipEnd Find(Stream zip)
    {
        var tail = (int)Math.Min(zip.Length, Length + CommentLimit);
        var bytes = ZipDirectoryReader.ReadAt(zip, zip.Length - tail, tail);
        for (var at = tail - Length; at >= 0; at--)
        {
            var record = bytes.AsSpan(at);
            if (ZipDirectoryReader.UInt32(record, 0) != 0x06054b50) continue;
            var comment = ZipDirectoryReader.UInt16(record, 20);
            if (comment > record.Length - Length) continue;
            var start = zip.Length - tail + at;
            var end = new ZipEnd(
                ZipDirectoryReader.UInt16(record, 10), ZipDirectoryReader.UInt32(record, 12), ZipDirectoryReader.UInt32(record, 16), start + Length + comment);
            return end.IsFull ? end.Widened(zip, start) : end;
        }
        throw new InvalidDataException("it has no directory at its end, so it was cut off or never finished");
    }

    private bool IsFull => Count == ushort.MaxValue || DirectoryLength == uint.MaxValue || DirectoryOffset == uint.MaxValue;

    private ZipEnd Widened(Stream zip, long start)
    {
        if (start < LocatorLength) return this;
        var locator = ZipDirectoryReader.ReadAt(zip, start - LocatorLength, LocatorLength);
        if (ZipDirectoryReader.UInt32(locator, 0) != 0x07064b50) return this;
        var record = ZipDirectoryReader.ReadAt(zip, Int64(locator, 8), Zip64Length);
        if (ZipDirectoryReader.UInt32(record, 0) != 0x06064b50) throw new InvalidDataException("its zip64 record is not where it should be");
        return this with { Count = Int64(record, 32), DirectoryLength = Int64(record, 40), DirectoryOffset = Int64(record, 48) };
    }

    /// <summary>Unsigned in the format; what does not fit is beyond every limit.</summary>
    private static long Int64(ReadOnlySpan<byte> bytes, int offset) =>
        (long)Math.Min(long.MaxValue / 2, BinaryPrimitives.ReadUInt64LittleEndian(bytes[offset..]));
}
