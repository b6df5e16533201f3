namespace LlmEvolution.Packager.Load;

/// <summary>The size of a bitmap and what else its head says, by its format.</summary>
internal static class ImageHeader
{
    // Pixels; what JPEG can hold (ITU T.81 §B.2.2), and more than any browser shows.
    private const uint SizeLimit = 65_535;

    public static (int Width, int Height, string? Problem) Read(string format, ForwardReader file, out ImageTraits traits)
    {
        traits = new ImageTraits();
        return format switch
        {
            "png" => PngHeader.Read(file, ref traits),
            "gif" => GifHeader.Read(file),
            "webp" => WebpHeader.Read(file, ref traits),
            "avif" => AvifHeader.Read(file, ref traits),
            _ => JpegHeader.Read(file, ref traits),
        };
    }

    public static (int, int, string?) NotA(string format) => (0, 0, $"it does not begin with the {format} signature");

    public static (int, int, string?) CutOff => (0, 0, "its size is not in the file: it seems to be cut off");

    public static (int, int, string?) Sized(uint width, uint height) => width is 0 or > SizeLimit || height is 0 or > SizeLimit
        ? (0, 0, $"its size, {width} by {height}, is impossible")
        : ((int)width, (int)height, null);

    /// <summary>XMP (ISO 16684-1) is text; a picture that tells a place there has the property of Exif.</summary>
    public static bool TellsPlace(ReadOnlySpan<byte> xmp) => xmp.IndexOf("GPSLatitude"u8) >= 0;
}
