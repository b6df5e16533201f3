using System.Buffers.Binary;
using System.Text;

namespace Packager.Testing;

/// <summary>Image headers, as short as their standards allow.</summary>
internal static class Images
{
    // PNG (ISO 15948) §5.2, §11.2.2
    public static byte[] Png(uint width, uint height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>With more chunks; checksums are nobody's business here.</summary>
    public static byte[] Png(uint width, uint height, params (string Type, byte[] Data)[] chunks) =>
        [.. Png(width, height), .. chunks.SelectMany(c => (byte[])[.. Big((uint)c.Data.Length), .. Encoding.ASCII.GetBytes(c.Type), .. c.Data, 0, 0, 0, 0])];

    // GIF89a §17, §18
    public static byte[] Gif(ushort width, ushort height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), 0, 0, 0, 0x3B];

    // ITU T.81 §B.2.2; an APP0 segment before the frame header
    public static byte[] Jpeg(ushort width, ushort height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, .. Big(height)[2..], .. Big(width)[2..], 1, 1, 0x11, 0];

    // Exif 2.32 §4.7.2
    public static byte[] Jpeg(ushort width, ushort height, byte[] exif)
    {
        byte[] data = [.. "Exif\0\0"u8, .. exif];
        return [0xFF, 0xD8, 0xFF, 0xE1, .. Big((uint)data.Length + 2)[2..], .. data, .. Jpeg(width, height)[2..]];
    }

    /// <summary>TIFF 6.0 §2, little-endian: a directory with an orientation and, if told so, one with a latitude.</summary>
    public static byte[] Exif(ushort orientation, bool located) =>
    [
        .. "II*\0"u8, .. Little(8u), .. Little((ushort)2),
        .. Little((ushort)0x0112), .. Little((ushort)3), .. Little(1u), .. Little((uint)orientation),
        .. Little((ushort)0x8825), .. Little((ushort)4), .. Little(1u), .. Little(38u),
        .. Little(0u), .. Little((ushort)1),
        .. Little((ushort)(located ? 2 : 0)), .. Little((ushort)5), .. Little(3u), .. Little(60u), .. Little(0u),
    ];

    // RFC 9649 §2.7
    public static byte[] WebpExtended(ushort width, ushort height, byte flags, params (string Type, byte[] Data)[] chunks)
    {
        byte[] data = [flags, 0, 0, 0, .. Little((uint)width - 1)[..3], .. Little((uint)height - 1)[..3]];
        byte[] all = [.. chunks.Prepend(("VP8X", data)).SelectMany(c => (byte[])[.. Encoding.ASCII.GetBytes(c.Item1), .. Little((uint)c.Item2.Length), .. c.Item2, .. new byte[c.Item2.Length % 2]])];
        return [.. "RIFF"u8, .. Little((uint)all.Length + 4), .. "WEBP"u8, .. all];
    }

    /// <summary>ISO/IEC 23008-12 §6.5.3: sizes among the item properties.</summary>
    public static byte[] Avif(params (uint Width, uint Height)[] sizes) =>
    [
        .. Films.Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "mif1avif"u8]),
        .. Films.Box("meta", Big(0), Films.Box("hdlr", new byte[24]), Films.Box("iprp", Films.Box("ipco", [.. sizes.Select(s => Films.Box("ispe", Big(0), Big(s.Width), Big(s.Height)))]))),
        .. Films.Box("mdat", new byte[8]),
    ];

    // RFC 9649 §2.5 (VP8), §2.6 (VP8L), §2.7 (VP8X)
    public static byte[] Webp(string chunk, ushort width, ushort height)
    {
        byte[] data = chunk switch
        {
            "VP8 " => [0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width), .. Little(height)],
            "VP8L" => [0x2F, .. Little((uint)(width - 1 | height - 1 << 14)), 0, 0, 0, 0, 0],
            _ => [0, 0, 0, 0, .. Little((uint)width - 1)[..3], .. Little((uint)height - 1)[..3]],
        };
        return [.. "RIFF"u8, .. Little((uint)data.Length + 12), .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), .. Little((uint)data.Length), .. data];
    }

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(ushort value) => Little((uint)value)[..2];
}
