using LlmEvolution.Packager.Inspect.Zip;
using Microsoft.Win32.SafeHandles;

namespace LlmEvolution.Preview.Packages;

/// <summary>An entry that lies in its zip as it is, as films do: a player may begin anywhere in it, which a deflated one does not allow.</summary>
internal sealed class StoredEntry : Stream
{
    // APPNOTE 4.4.5
    private const ushort Stored = 0;

    private readonly SafeFileHandle _zip;
    private readonly long _start;

    private StoredEntry(SafeFileHandle zip, long start, long length)
    {
        _zip = zip;
        _start = start;
        Length = length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    /// <summary>Null when it is packed, or not there.</summary>
    /// <param name="path">Of the zip.</param>
    /// <param name="name">Of the entry.</param>
    /// <param name="entryLimit">No more entries than these are looked at.</param>
    public static StoredEntry? Open(string path, string name, int entryLimit)
    {
        ZipLocalHeader? entry;
        using (var zip = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            entry = ZipDirectoryReader.Read(zip, entryLimit, out _)?.LocalHeaders.FirstOrDefault(h => h.Entry.Name == name);
        }
        return entry is { Entry: { Method: Stored, IsEncrypted: false } header } && header.PackedLength == header.Length
            ? new StoredEntry(File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete), entry.End - header.Length, header.Length)
            : null;
    }

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, Length - Position);
        if (count <= 0) return 0;
        var read = RandomAccess.Read(_zip, buffer[..count], _start + Position);
        Position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _zip.Dispose();
        base.Dispose(disposing);
    }
}
