using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>
/// Reads the central directory by itself (PKWARE's APPNOTE.TXT 6.3; all numbers are little-endian): a library's reader
/// would make an object of every entry before their number is known, and hides what safety asks about.
/// </summary>
internal static class ZipDirectoryReader
{
    private const int HeaderLength = 46;
    private const int LocalHeaderLength = 30;

    // Bytes. 65,000 entries with names of 200 characters take 16 MB.
    private const long DirectoryLimit = 64 << 20;

    /// <param name="entryLimit">No more headers than these are read.</param>
    /// <param name="count">How many entries the zip says it has.</param>
    /// <exception cref="InvalidDataException">Not a whole zip; the message says what is wrong.</exception>
    public static ZipDirectory? Read(Stream zip, int entryLimit, out long count)
    {
        var end = ZipEnd.Find(zip);
        count = end.Count;
        if (count > entryLimit) return null;
        if (end.DirectoryLength > DirectoryLimit || end.DirectoryLength < count * HeaderLength)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"its directory cannot have {end.DirectoryLength} bytes for {count} entries"));
        var entries = ReadEntries(ReadAt(zip, end.DirectoryOffset, (int)end.DirectoryLength), (int)count);
        ImmutableArray<ZipLocalHeader> local = [.. entries.Select(e => ReadLocal(zip, e))];
        var first = entries.IsEmpty ? end.DirectoryOffset : entries.Min(e => e.Offset);
        return new ZipDirectory(entries, local, first, zip.Length - end.End);
    }

    private static ImmutableArray<ZipEntryHeader> ReadEntries(byte[] directory, int count)
    {
        var entries = ImmutableArray.CreateBuilder<ZipEntryHeader>(count);
        var at = 0;
        while (entries.Count < count)
        {
            if (at + HeaderLength > directory.Length) throw new InvalidDataException("its directory ends too early");
            var header = directory.AsSpan(at);
            if (UInt32(header, 0) != 0x02014b50) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"its directory has no entry where number {entries.Count + 1} should be"));
            var nameLength = UInt16(header, 28);
            var extraLength = UInt16(header, 30);
            var whole = HeaderLength + nameLength + extraLength + UInt16(header, 32);
            if (whole > header.Length) throw new InvalidDataException("its directory ends within an entry");
            var sizes = ZipSizes.Of(header, header.Slice(HeaderLength + nameLength, extraLength));
            entries.Add(new ZipEntryHeader(
                NameOf(header.Slice(HeaderLength, nameLength)), UInt16(header, 8), UInt16(header, 10),
                sizes.Packed, sizes.Unpacked, sizes.Offset, header[5], UInt32(header, 38)));
            at += whole;
        }
        return entries.DrainToImmutable();
    }

    private static ZipLocalHeader ReadLocal(Stream zip, ZipEntryHeader entry)
    {
        var header = ReadAt(zip, entry.Offset, LocalHeaderLength);
        if (UInt32(header, 0) != 0x04034b50) throw new InvalidDataException($"there is no entry where '{entry.Name}' should be");
        var name = ReadAt(zip, entry.Offset + LocalHeaderLength, UInt16(header, 26));
        var end = entry.Offset + LocalHeaderLength + name.Length + UInt16(header, 28) + entry.PackedLength;
        if (end > zip.Length || entry.PackedLength < 0) throw new InvalidDataException($"it ends within '{entry.Name}'");
        return new ZipLocalHeader(entry, NameOf(name), end);
    }

    /// <summary>APPNOTE 4.4.4, bit 11, says UTF-8. Without it the encoding is anybody's guess, and UTF-8, with ASCII in it, the best one.</summary>
    private static string NameOf(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    internal static byte[] ReadAt(Stream zip, long offset, int length)
    {
        if (offset < 0 || offset + length > zip.Length) throw new InvalidDataException("it ends before what its directory lists");
        var bytes = new byte[length];
        zip.Position = offset;
        zip.ReadExactly(bytes);
        return bytes;
    }

    internal static ushort UInt16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]);

    internal static uint UInt32(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);
}
