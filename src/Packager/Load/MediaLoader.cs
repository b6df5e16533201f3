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

    // Pixels; what JPEG can hold (ITU T.81 §B.2.2), and more than any browser shows.
    private const uint SizeLimit = 65_535;

    public static bool IsMedia(string path) => Formats.Contains(FormatOf(path));

    public MediaFile Load(string path)
    {
        var format = FormatOf(path);
        if (format == "svg")
        {
            var svg = texts.Load(path);
            return new MediaFile(path, 0, 0, svg, svg is null ? "it cannot be read as text" : null) { Length = svg is null ? 0 : tree.LengthOf(path) };
        }
        try
        {
            var (width, height, problem) = Measure(format, ReadHeader(path));
            return new MediaFile(path, width, height, null, problem) { Length = tree.LengthOf(path) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MediaFile(path, 0, 0, null, e.Message);
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
    private static (int, int, string?) MeasurePng(ReadOnlySpan<byte> b)
    {
        if (!b.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return NotA("PNG");
        return b.Length < 24
            ? CutOff
            : Sized(BinaryPrimitives.ReadUInt32BigEndian(b[16..]), BinaryPrimitives.ReadUInt32BigEndian(b[20..]));
    }

    // GIF89a §17 and §18: signature, then the logical screen's size, little-endian.
    private static (int, int, string?) MeasureGif(ReadOnlySpan<byte> b)
    {
        if (!(b.StartsWith("GIF87a"u8) || b.StartsWith("GIF89a"u8))) return NotA("GIF");
        return b.Length < 10
            ? CutOff
            : Sized(BinaryPrimitives.ReadUInt16LittleEndian(b[6..]), BinaryPrimitives.ReadUInt16LittleEndian(b[8..]));
    }

    // RFC 9649 §2.4 to §2.7: RIFF container with a VP8, VP8L or VP8X chunk.
    private static (int, int, string?) MeasureWebp(ReadOnlySpan<byte> b)
    {
        if (b.Length < 12 || !b.StartsWith("RIFF"u8) || !b[8..].StartsWith("WEBP"u8)) return NotA("WebP");
        if (b.Length < 30) return CutOff;
        var chunk = b[12..];
        if (chunk.StartsWith("VP8X"u8))
            return Sized(1u + (uint)(b[24] | b[25] << 8 | b[26] << 16), 1u + (uint)(b[27] | b[28] << 8 | b[29] << 16));
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(b[21..]);
            return Sized((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return chunk.StartsWith("VP8 "u8)
            ? Sized(BinaryPrimitives.ReadUInt16LittleEndian(b[26..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(b[28..]) & 0x3FFFu)
            : (0, 0, "it holds no picture");
    }

    // JPEG (ITU T.81) §B.1 and §B.2.2: segments up to a start-of-frame, which holds height and width.
    private static (int, int, string?) MeasureJpeg(ReadOnlySpan<byte> b)
    {
        if (!b.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return NotA("JPEG");
        var at = 2;
        while (at + 9 <= b.Length && b[at] == 0xFF)
        {
            var marker = b[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(b[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(b[(at + 5)..]));
            // §B.1.1.2: any number of 0xFF may stand before a marker.
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(b[(at + 2)..]);
        }
        return CutOff;
    }

    private static (int, int, string?) NotA(string format) => (0, 0, $"it does not begin with the {format} signature");

    private static (int, int, string?) CutOff => (0, 0, "its size is not in the file: it seems to be cut off");

    private static (int, int, string?) Sized(uint width, uint height) => width is 0 or > SizeLimit || height is 0 or > SizeLimit
        ? (0, 0, $"its size, {width} by {height}, is impossible")
        : ((int)width, (int)height, null);
}
