using System.Buffers.Binary;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Load;

/// <summary>Recognises images by their first bytes, so that a broken or misnamed one is found before a learner finds it.</summary>
internal sealed class MediaLoader(ISourceTree tree, TextLoader texts)
{
    public static readonly IReadOnlyList<string> Formats = ["svg", "png", "jpg", "jpeg", "webp", "gif"];

    // Bytes; the size of a JPEG stands behind its metadata, which may hold a preview picture of up to 64 kB per segment.
    private const int HeaderLength = 256 * 1024;

    public static bool IsMedia(string path) => Formats.Contains(FormatOf(path));

    public MediaFile Load(string path)
    {
        var format = FormatOf(path);
        var length = tree.LengthOf(path);
        Stream Open() => tree.OpenRead(path);
        if (format == "svg")
        {
            var svg = texts.Load(path);
            return new MediaFile(path, length, format, 0, 0, svg, svg is null ? "it cannot be read as text" : null, Open);
        }
        try
        {
            var (width, height, problem) = Measure(format, ReadHeader(path));
            return new MediaFile(path, length, format, width, height, null, problem, Open);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MediaFile(path, length, format, 0, 0, null, e.Message, Open);
        }
    }

    private static string FormatOf(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private byte[] ReadHeader(string path)
    {
        using var stream = tree.OpenRead(path);
        var buffer = new byte[HeaderLength];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private static (int Width, int Height, string? Problem) Measure(string format, ReadOnlySpan<byte> bytes) => format switch
    {
        "png" => MeasurePng(bytes),
        "gif" => MeasureGif(bytes),
        "webp" => MeasureWebp(bytes),
        _ => MeasureJpeg(bytes),
    };

    // PNG (ISO 15948) §5.2 and §11.2.2: signature, then IHDR with width and height, big-endian.
    private static (int, int, string?) MeasurePng(ReadOnlySpan<byte> b) =>
        b.Length < 24 || !b.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            ? (0, 0, "it does not begin with the PNG signature")
            : Sized(BinaryPrimitives.ReadInt32BigEndian(b[16..]), BinaryPrimitives.ReadInt32BigEndian(b[20..]));

    // GIF89a §17 and §18: signature, then the logical screen's size, little-endian.
    private static (int, int, string?) MeasureGif(ReadOnlySpan<byte> b) =>
        b.Length < 10 || !(b.StartsWith("GIF87a"u8) || b.StartsWith("GIF89a"u8))
            ? (0, 0, "it does not begin with the GIF signature")
            : Sized(BinaryPrimitives.ReadUInt16LittleEndian(b[6..]), BinaryPrimitives.ReadUInt16LittleEndian(b[8..]));

    // RFC 9649 §2.4 to §2.7: RIFF container with a VP8, VP8L or VP8X chunk.
    private static (int, int, string?) MeasureWebp(ReadOnlySpan<byte> b)
    {
        if (b.Length < 30 || !b.StartsWith("RIFF"u8) || !b[8..].StartsWith("WEBP"u8)) return (0, 0, "it does not begin with the WebP signature");
        var chunk = b[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return Sized(1 + (b[24] | b[25] << 8 | b[26] << 16), 1 + (b[27] | b[28] << 8 | b[29] << 16));
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(b[21..]);
            return Sized((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
        }
        return Sized(BinaryPrimitives.ReadUInt16LittleEndian(b[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(b[28..]) & 0x3FFF);
    }

    // JPEG (ITU T.81) §B.1 and §B.2.2: segments up to a start-of-frame, which holds height and width.
    private static (int, int, string?) MeasureJpeg(ReadOnlySpan<byte> b)
    {
        if (b.Length < 4 || b[0] != 0xFF || b[1] != 0xD8) return (0, 0, "it does not begin with the JPEG signature");
        var at = 2;
        while (at + 9 < b.Length && b[at] == 0xFF)
        {
            var marker = b[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(b[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(b[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(b[(at + 2)..]);
        }
        return (0, 0, "its size is not in the file: it seems to be cut off");
    }

    private static (int, int, string?) Sized(int width, int height) =>
        width > 0 && height > 0 ? (width, height, null) : (0, 0, "its width or height is zero");
}
