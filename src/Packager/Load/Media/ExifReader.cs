using System.Buffers.Binary;

namespace LlmEvolution.Packager.Load;

/// <summary>The two things in a picture's Exif that matter here: which way up it is, and whether it tells a place.</summary>
internal static class ExifReader
{
    // Exif 2.32 §4.6.3 and §4.6.6
    private const int OrientationTag = 0x0112;
    private const int GpsTag = 0x8825;
    private const int LatitudeTag = 2;

    // Entries of a directory; cameras write some twenty.
    private const int EntryLimit = 1000;

    /// <param name="tiff">From the byte order mark on (TIFF 6.0 §2). Whatever is broken says nothing.</param>
    public static (int Orientation, bool Located) Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8))) return (1, false);
        var little = tiff[0] == 'I';
        var start = Number32(tiff[4..], little);
        var orientation = Find(tiff, start, OrientationTag, little) is { } value ? Number16(tiff[value..], little) : 1;
        var located = Find(tiff, start, GpsTag, little) is { } gps && Find(tiff, Number32(tiff[gps..], little), LatitudeTag, little) is not null;
        return (orientation is >= 1 and <= 8 ? orientation : 1, located);
    }

    /// <summary>Where the value of an entry stands, or null; four bytes are there.</summary>
    private static int? Find(ReadOnlySpan<byte> tiff, uint directory, int tag, bool little)
    {
        if (directory > tiff.Length - 2) return null;
        var at = (int)directory;
        var count = Math.Min(EntryLimit, Number16(tiff[at..], little));
        for (at += 2; count-- > 0 && at + 12 <= tiff.Length; at += 12)
        {
            if (Number16(tiff[at..], little) == tag) return at + 8;
        }
        return null;
    }

    private static int Number16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
