using System.Buffers.Binary;

namespace LlmEvolution.Packager.Load;

/// <summary>JPEG (ITU T.81) §B.1 and §B.2.2: segments up to a start-of-frame, which holds height and width; Exif and XMP stand before it.</summary>
internal static class JpegHeader
{
    // Segments; a colour profile takes at most 255, and a preview picture as many again.
    private const int SegmentLimit = 2000;

    public static (int, int, string?) Read(ForwardReader file, ref ImageTraits traits)
    {
        Span<byte> head = stackalloc byte[4];
        if (!file.Read(head[..2]) || !head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return ImageHeader.NotA("JPEG");
        for (var count = 0; count < SegmentLimit && ReadMarker(file, head); count++)
        {
            var marker = head[1];
            var end = file.Position + BinaryPrimitives.ReadUInt16BigEndian(head[2..]) - 2;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var frame = file.ReadUpTo(5);
                return frame.Length < 5 ? ImageHeader.CutOff : ImageHeader.Sized(BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(3)), BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(1)));
            }
            if (marker == 0xE1) Add(file.ReadUpTo((int)Math.Max(0, end - file.Position)), ref traits);
            file.SkipTo(end);
        }
        return ImageHeader.CutOff;
    }

    /// <summary>§B.1.1.2: any number of 0xFF may stand before a marker; two bytes of length follow it.</summary>
    private static bool ReadMarker(ForwardReader file, Span<byte> head)
    {
        if (!file.Read(head[..2]) || head[0] != 0xFF) return false;
        while (head[1] == 0xFF)
        {
            if (!file.Read(head[1..2])) return false;
        }
        return file.Read(head[2..]);
    }

    // Exif 2.32 §4.7.2; XMP part 3, 1.1.3. A picture may have one segment of each.
    private static void Add(ReadOnlySpan<byte> segment, ref ImageTraits traits)
    {
        if (!segment.StartsWith("Exif\0"u8))
        {
            if (segment.StartsWith("http://ns.adobe.com/x"u8)) traits = traits with { Located = traits.Located || ImageHeader.TellsPlace(segment) };
            return;
        }
        var (orientation, located) = ExifReader.Read(segment.Length > 6 ? segment[6..] : []);
        traits = traits with { Orientation = orientation, Located = traits.Located || located };
    }
}
