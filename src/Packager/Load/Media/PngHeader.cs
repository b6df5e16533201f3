using System.Buffers.Binary;

namespace LlmEvolution.Packager.Load;

/// <summary>PNG (ISO 15948) §5.2 and §11.2.2: signature, then IHDR with width and height, big-endian; the rest is optional, in any order.</summary>
internal static class PngHeader
{
    // Bytes of a chunk of text, and chunks, that are looked at.
    private const int TextLimit = 64 * 1024;
    private const int ChunkLimit = 20_000;

    public static (int, int, string?) Read(ForwardReader file, ref ImageTraits traits)
    {
        var head = file.ReadUpTo(24);
        if (!head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return ImageHeader.NotA("PNG");
        if (head.Length < 24) return ImageHeader.CutOff;
        traits = ReadTraits(file);
        return ImageHeader.Sized(BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(20)));
    }

    private static ImageTraits ReadTraits(ForwardReader file)
    {
        var traits = new ImageTraits();
        Span<byte> head = stackalloc byte[8];
        // Behind IHDR, whose data and checksum end at 33.
        file.SkipTo(33);
        for (var count = 0; count < ChunkLimit && file.Read(head); count++)
        {
            var end = file.Position + BinaryPrimitives.ReadUInt32BigEndian(head) + 4;
            if (head[4..].StartsWith("acTL"u8)) traits = traits with { Moving = true };
            if (head[4..].StartsWith("eXIf"u8) && ExifReader.Read(file.ReadUpTo((int)Math.Min(TextLimit, end - file.Position))) is var (orientation, located))
                traits = traits with { Orientation = orientation, Located = traits.Located || located };
            if (head[4..].StartsWith("iTXt"u8) && ImageHeader.TellsPlace(file.ReadUpTo((int)Math.Min(TextLimit, end - file.Position)))) traits = traits with { Located = true };
            file.SkipTo(end);
        }
        return traits;
    }
}
