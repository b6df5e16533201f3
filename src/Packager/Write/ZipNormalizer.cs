using System.Buffers.Binary;
using System.Text;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Write;

/// <summary>
/// System.IO.Packaging stamps every entry with the clock, the operating system and its file mode; this puts fixed
/// values in their place. And it packs what it is told to pack, but cannot be handed what is packed: that is stored, and here
/// becomes what it is, a deflated entry. Offsets are those of PKWARE's APPNOTE.TXT 6.3; all numbers are little-endian.
/// </summary>
internal static class ZipNormalizer
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;

    // 4.4.3 version needed to extract: 2.0, deflate. 4.4.5 compression method: 8, deflate.
    private const byte DeflateVersion = 20;
    private const byte DeflateMethod = 8;

    /// <param name="zip">A whole zip, readable and writable.</param>
    /// <param name="timestamp">The time of every entry.</param>
    /// <param name="packed">By name, entries that are stored and hold deflated bytes.</param>
    public static void Normalize(Stream zip, DateTime timestamp, IReadOnlyDictionary<string, PackedContent> packed)
    {
        var (time, date) = DosTime(timestamp);
        var directory = ReadDirectory(zip, out var position);
        for (var at = 0; at < directory.Length;)
        {
            var header = directory.AsSpan(at);
            Expect(header, 0x02014b50); // 4.3.12 central file header
            header[5] = 0;              // 4.4.2 version made by, upper byte: 0, MS-DOS
            WriteTime(header[12..], time, date);
            header.Slice(38, 4).Clear(); // 4.4.15 external file attributes: they depend on the host system

            var content = packed.GetValueOrDefault(Encoding.ASCII.GetString(header.Slice(HeaderLength, UInt16(header, 28))));
            if (content is not null) Declare(content, header, version: 6, method: 10, checksum: 16, length: 24);

            zip.Position = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]); // 4.4.16 offset of local header
            StampLocalHeader(zip, time, date, content);

            at += HeaderLength + UInt16(header, 28) + UInt16(header, 30) + UInt16(header, 32); // name, extra, comment
        }
        zip.Position = position;
        zip.Write(directory);
        zip.Position = zip.Length;
    }

    /// <summary>4.3.16 end of central directory record; there is no archive comment, so it is the last 22 bytes.</summary>
    private static byte[] ReadDirectory(Stream zip, out long position)
    {
        var end = new byte[EndLength];
        zip.Position = zip.Length - EndLength;
        zip.ReadExactly(end);
        Expect(end, 0x06054b50);

        var directory = new byte[BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(12))];
        position = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16));
        zip.Position = position;
        zip.ReadExactly(directory);
        return directory;
    }

    /// <summary>4.3.7 local file header: time at 10, date at 12.</summary>
    private static void StampLocalHeader(Stream zip, ushort time, ushort date, PackedContent? content)
    {
        Span<byte> start = stackalloc byte[26];
        zip.ReadExactly(start);
        Expect(start, 0x04034b50);
        WriteTime(start[10..], time, date);
        if (content is not null) Declare(content, start, version: 4, method: 8, checksum: 14, length: 22);
        zip.Position -= start.Length;
        zip.Write(start);
    }

    private static void Declare(PackedContent content, Span<byte> header, int version, int method, int checksum, int length)
    {
        header[version] = DeflateVersion;
        header[method] = DeflateMethod;
        BinaryPrimitives.WriteUInt32LittleEndian(header[checksum..], content.Crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(header[length..], (uint)content.Length);
    }

    private static void WriteTime(Span<byte> target, ushort time, ushort date)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(target, time);
        BinaryPrimitives.WriteUInt16LittleEndian(target[2..], date);
    }

    /// <summary>4.4.6 date and time: MS-DOS format, from 1980 to 2107, in steps of two seconds.</summary>
    private static (ushort Time, ushort Date) DosTime(DateTime t)
    {
        var year = Math.Clamp(t.Year, 1980, 2107) - 1980;
        return (
            (ushort)((t.Hour << 11) | (t.Minute << 5) | (t.Second / 2)),
            (ushort)((year << 9) | (t.Month << 5) | t.Day));
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]);

    private static void Expect(ReadOnlySpan<byte> bytes, uint signature)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != signature)
            throw new InvalidDataException($"Expected zip record {signature:x8}.");
    }
}
