using System.Buffers.Binary;

namespace LlmEvolution.Packager.Load;

/// <summary>GIF89a §17 and §18: signature, then the logical screen's size, little-endian.</summary>
internal static class GifHeader
{
    public static (int, int, string?) Read(ForwardReader file)
    {
        var b = file.ReadUpTo(10);
        if (!(b.AsSpan().StartsWith("GIF87a"u8) || b.AsSpan().StartsWith("GIF89a"u8))) return ImageHeader.NotA("GIF");
        return b.Length < 10
            ? ImageHeader.CutOff
            : ImageHeader.Sized(BinaryPrimitives.ReadUInt16LittleEndian(b.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(b.AsSpan(8)));
    }
}
