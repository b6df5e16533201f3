using System.Buffers.Binary;

namespace LlmEvolution.Packager.Load;

/// <summary>RFC 9649 §2.4 to §2.7: RIFF container with a VP8, VP8L or VP8X chunk; metadata stands behind the picture.</summary>
internal static class WebpHeader
{
    private const int TextLimit = 64 * 1024;
    private const int ChunkLimit = 20_000;

    // §2.7: a flag of the VP8X chunk.
    private const int Animation = 0x02;

    public static (int, int, string?) Read(ForwardReader file, ref ImageTraits traits)
    {
        var b = file.ReadUpTo(30).AsSpan();
        if (b.Length < 12 || !b.StartsWith("RIFF"u8) || !b[8..].StartsWith("WEBP"u8)) return ImageHeader.NotA("WebP");
        if (b.Length < 30) return ImageHeader.CutOff;
        var chunk = b[12..];
        if (chunk.StartsWith("VP8X"u8))
        {
            traits = ReadTraits(file, 12 + 8 + BinaryPrimitives.ReadUInt32LittleEndian(b[16..])) with { Moving = (b[20] & Animation) != 0 };
            return ImageHeader.Sized(1u + (uint)(b[24] | b[25] << 8 | b[26] << 16), 1u + (uint)(b[27] | b[28] << 8 | b[29] << 16));
        }
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(b[21..]);
            return ImageHeader.Sized((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return chunk.StartsWith("VP8 "u8)
            ? ImageHeader.Sized(BinaryPrimitives.ReadUInt16LittleEndian(b[26..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(b[28..]) & 0x3FFFu)
            : (0, 0, "it holds no picture");
    }

    private static ImageTraits ReadTraits(ForwardReader file, long next)
    {
        var traits = new ImageTraits();
        Span<byte> head = stackalloc byte[8];
        for (var count = 0; count < ChunkLimit; count++)
        {
            // §2.3: a chunk of odd size has a byte behind it.
            file.SkipTo(next + (next & 1));
            if (!file.Read(head)) break;
            next = file.Position + BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            var length = (int)Math.Min(TextLimit, next - file.Position);
            if (head.StartsWith("XMP "u8) && ImageHeader.TellsPlace(file.ReadUpTo(length))) traits = traits with { Located = true };
            if (!head.StartsWith("EXIF"u8)) continue;
            var data = file.ReadUpTo(length).AsSpan();
            var (orientation, located) = ExifReader.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
            traits = traits with { Orientation = orientation, Located = traits.Located || located };
        }
        return traits;
    }
}
