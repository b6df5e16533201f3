using System.Buffers;
using System.IO.Packaging;
using LlmEvolution.Packager.Bundle;

namespace LlmEvolution.Packager.Write;

/// <summary>Writes files as a zip. The same files and time give the same bytes, on every operating system.</summary>
internal static class PackageWriter
{
    private const int BufferSize = 81920;

    /// <param name="output">Empty, readable, writable and seekable; left open.</param>
    /// <param name="files">In the order in which they are stored.</param>
    /// <param name="timestamp">The time of every entry, to two seconds, as zip keeps it.</param>
    /// <exception cref="UnreadableFileException">A file cannot be read.</exception>
    public static void Write(
        Stream output, IReadOnlyList<PackageFile> files, DateTime timestamp, CancellationToken cancellation = default)
    {
        var packed = new Dictionary<string, PackedContent>(StringComparer.Ordinal);
        using (var package = Package.Open(output, FileMode.Create, FileAccess.Write))
        {
            foreach (var (n, file) in files.Index())
            {
                cancellation.ThrowIfCancellationRequested();
                var media = MediaType.Of(file.Path);
                // Packed once for all packages that hold it: stored as it is, and declared by the normalizer as what it is. The
                // last is not: Packaging treats its list of content types as it was told to treat the part before it.
                var content = n == files.Count - 1 || media.Compression == CompressionOption.NotCompressed ? null : file.Content?.Pack();
                var uri = PackUriHelper.CreatePartUri(new Uri("/" + file.Path, UriKind.Relative));
                using var part = package.CreatePart(uri, media.Name, content is null ? media.Compression : CompressionOption.NotCompressed).GetStream();
                if (content is null)
                {
                    Copy(file, part, cancellation);
                    continue;
                }
                part.Write(content.Deflated);
                packed.Add(file.Path, content);
            }
        }
        ZipNormalizer.Normalize(output, timestamp, packed);
    }

    private static void Copy(PackageFile file, Stream target, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var source = Reading(file, file.Open);
            // Always as much as there is room for: zlib gives other bytes when it gets the same text in other pieces.
            while (Reading(file, () => source.ReadAtLeast(buffer.AsSpan(0, BufferSize), BufferSize, throwOnEndOfStream: false)) is var count and > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                target.Write(buffer.AsSpan(0, count));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    internal static T Reading<T>(PackageFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(file.Path, e);
        }
    }
}
