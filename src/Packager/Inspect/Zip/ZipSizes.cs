using System.Buffers.Binary;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>Lengths and place of an entry, from the header or, where they do not fit there, from its zip64 field (APPNOTE 4.5.3).</summary>
internal readonly record struct ZipSizes(long Unpacked, long Packed, long Offset)
{
    public static ZipSizes Of(ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra)
    {
        var wide = Zip64(extra);
        var unpacked = Next(ZipDirectoryReader.UInt32(header, 24), ref wide);
        var packed = Next(ZipDirectoryReader.UInt32(header, 20), ref wide);
        return new ZipSizes(unpacked, packed, Next(ZipDirectoryReader.UInt32(header, 42), ref wide));
    }

    private static long Next(uint narrow, ref ReadOnlySpan<byte> wide)
    {
        if (narrow != uint.MaxValue || wide.Length < 8) return narrow;
        var value = (long)Math.Min(long.MaxValue / 2, BinaryPrimitives.ReadUInt64LittleEndian(wide));
        wide = wide[8..];
        return value;
    }

    private static ReadOnlySpan<byte> Zip64(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(ZipDirectoryReader.UInt16(extra, 2), extra.Length - 4);
            if (ZipDirectoryReader.UInt16(extra, 0) == 1) return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }
        return [];
    }
}
