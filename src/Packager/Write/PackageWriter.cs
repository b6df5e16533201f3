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
        Stream output, IEnumerable<PackageFile> files, DateTime timestamp, CancellationToken cancellation = default)
    {
        using (var package = Package.Open(output, FileMode.Create, FileAccess.Write))
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                var media = MediaType.Of(file.Path);
                var uri = PackUriHelper.CreatePartUri(new Uri("/" + file.Path, UriKind.Relative));
                using var part = package.CreatePart(uri, media.Name, media.Compression).GetStream();
                Copy(file, part, cancellation);
            }
        }
        ZipNormalizer.Normalize(output, timestamp);
    }

    private static void Copy(PackageFile file, Stream target, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using var source = Reading(file, file.Open);
            while (Reading(file, () => source.Read(buffer)) is var count and > 0)
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
