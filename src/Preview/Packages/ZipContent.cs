using System.IO.Compression;
using LlmEvolution.Packager.Inspect;

namespace LlmEvolution.Preview.Packages;

/// <summary>
/// A zip that has passed the gate of inspect, read anew for each request: nothing is unpacked to the disk, the author may
/// replace the file at any time, and a name is only ever looked up among the zip's own.
/// </summary>
/// <param name="path">Absolute.</param>
/// <param name="root">The folder in the zip that holds the manifest; empty, or with a slash at its end.</param>
internal sealed class ZipContent(string path, string root) : IPackageContent
{
    private static readonly InspectLimits s_limits = new();

    public Stream? Open(string name)
    {
        var zip = new ZipArchive(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), ZipArchiveMode.Read);
        try
        {
            if (zip.GetEntry(root + name) is { } entry && !name.EndsWith('/'))
            {
                if (entry.CompressedLength != entry.Length || StoredEntry.Open(path, root + name, s_limits.Entries) is not { } stored) return new EntryStream(entry.Open(), zip);
                zip.Dispose();
                return stored;
            }
        }
        catch
        {
            zip.Dispose();
            throw;
        }
        zip.Dispose();
        return null;
    }

    /// <summary>Takes the zip along when it is closed.</summary>
    private sealed class EntryStream(Stream inner, ZipArchive zip) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => inner.Read(buffer);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
                zip.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
