using System.Security.Cryptography;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Processing;

namespace LlmEvolution.Packager.Render.Pictures;

/// <summary>A bitmap to make smaller ones of. It is decoded once, and only when something is asked for that nobody has kept.</summary>
/// <param name="open">Opens the file; called once or more.</param>
/// <param name="size">Pixels as its head has them; a file whose picture has others was made to deceive.</param>
internal sealed class PictureSource(Func<Stream> open, (int Width, int Height) size) : IDisposable
{
    /// <summary>Of 100: what cannot be told from the original at the size of a page.</summary>
    private const int Quality = 80;

    // Megabytes that are held back for the next picture.
    private const int PoolLimit = 64;

    // Only the formats that are resized, so that nothing else is ever decoded, whatever a file pretends to be.
    private static readonly Configuration s_configuration = new(new JpegConfigurationModule(), new PngConfigurationModule(), new WebpConfigurationModule())
    {
        MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = PoolLimit }),
    };

    private Image? _image;
    private IImageFormat? _format;
    private string? _hash;

    /// <summary>The library with its version: another one makes other bytes.</summary>
    public static string Maker { get; } = typeof(Image).Assembly.FullName!;

    /// <summary>SHA-256 of the file.</summary>
    /// <exception cref="PictureException">It cannot be read.</exception>
    public string Hash => _hash ??= Reading(() =>
    {
        using var stream = open();
        return Convert.ToHexString(SHA256.HashData(stream));
    });

    /// <summary>By the signature of what <see cref="Resize"/> gives.</summary>
    public static string ExtensionOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, ..] => ".jpg",
        [0x89, ..] => ".png",
        _ => ".webp",
    };

    /// <summary>
    /// The picture upright and so wide, without Exif, GPS, XMP and previews. JPEG stays JPEG; PNG becomes WebP without loss, which
    /// takes two thirds of it, unless it has a colour profile, which that encoder does not write.
    /// </summary>
    /// <exception cref="PictureException">It cannot be decoded.</exception>
    public byte[] Resize(int width) => Reading(() =>
    {
        using var smaller = Decode().Clone(s_configuration, x => x.Resize(width, 0));
        using var buffer = new MemoryStream();
        smaller.Save(buffer, EncoderOf(_format!, smaller));
        return buffer.ToArray();
    });

    public void Dispose()
    {
        _image?.Dispose();
        s_configuration.MemoryAllocator.ReleaseRetainedResources();
    }

    private static IImageEncoder EncoderOf(IImageFormat format, Image image) => format switch
    {
        JpegFormat => new JpegEncoder { Quality = Quality },
        PngFormat when image.Metadata.IccProfile is not null => new PngEncoder { CompressionLevel = PngCompressionLevel.BestCompression },
        PngFormat => new WebpEncoder { FileFormat = WebpFileFormatType.Lossless },
        _ => new WebpEncoder { FileFormat = image.Metadata.GetWebpMetadata().FileFormat ?? WebpFileFormatType.Lossy, Quality = Quality },
    };

    private Image Decode()
    {
        if (_image is not null) return _image;
        using (var head = open())
        {
            if (Image.Identify(s_configuration, head) is not { } info || (info.Width, info.Height) != size) throw new PictureException("its size is not what its head says");
        }
        using var stream = open();
        var image = Image.Load(s_configuration, stream, out _format);
        image.Mutate(s_configuration, x => x.AutoOrient());
        (image.Metadata.ExifProfile, image.Metadata.XmpProfile, image.Metadata.IptcProfile) = (null, null, null);
        return _image = image;
    }

    /// <summary>A decoder that meets what nobody thought of throws what nobody thought of; the original is shown then.</summary>
    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (PictureException or OutOfMemoryException or OperationCanceledException))
        {
            throw new PictureException($"it cannot be decoded: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }
}

/// <summary>A bitmap of which no smaller one can be made; the message says why.</summary>
internal sealed class PictureException(string message, Exception? inner = null) : Exception(message, inner);
