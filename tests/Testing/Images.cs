using System.Buffers.Binary;
using System.Text;

namespace Packager.Testing;

/// <summary>Image headers, as short as their standards allow.</summary>
internal static class Images
{
    // PNG (ISO 15948) §5.2, §11.2.2
    public static byte[] Png(uint width, uint height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0, 0, 0, 0, 0];

    // GIF89a §17, §18
    public static byte[] Gif(ushort width, ushort height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), 0, 0, 0, 0x3B];

    // ITU T.81 §B.2.2; an APP0 segment before the frame header
    public static byte[] Jpeg(ushort width, ushort height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, .. Big(height)[2..], .. Big(width)[2..], 1, 1, 0x11, 0];

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
