using System.Security.Cryptography;

namespace LlmEvolution.Packager.Caching;

/// <summary>Where a value stands in a cache file.</summary>
/// <param name="Checksum">The first bytes of its SHA-256.</param>
internal sealed record CacheEntry(long Offset, int Length, byte[] Checksum)
{
    /// <summary>How often the file was written since somebody asked for it.</summary>
    public int Age { get; set; }
}

/// <summary>The layout of a cache file: head, values, index, and at the end where the index begins and its SHA-256.</summary>
internal sealed class CacheIndex
{
    private const int ChecksumLength = 16;
    private const int KeyLength = 32;
    private const int EntryLength = KeyLength + 8 + 4 + 4 + ChecksumLength;
    private const int EndLength = 8 + SHA256.HashSizeInBytes;

    private readonly FileStream _stream;
    private readonly List<byte[]> _entries = [];

    /// <summary>For writing.</summary>
    /// <param name="stream">Empty.</param>
    public CacheIndex(FileStream stream)
    {
        _stream = stream;
        _stream.Write(Head);
    }

    private static ReadOnlySpan<byte> Head => "coursepack cache 1\n"u8;

    /// <summary>Without entries when there is no whole file of this version.</summary>
    public static (FileStream? Stream, Dictionary<string, CacheEntry> Entries) Open(string path)
    {
        FileStream? stream = null;
        try
        {
            if (File.Exists(path))
            {
                stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
                if (Read(stream) is { } entries) return (stream, entries);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As good as none.
        }
        stream?.Dispose();
        return (null, new(StringComparer.Ordinal));
    }

    /// <param name="key">64 hexadecimal digits.</param>
    /// <param name="age">How often the file was written since somebody asked for it.</param>
    public void Append(string key, byte[] value, int age)
    {
        _entries.Add(
        [
            .. Convert.FromHexString(key), .. BitConverter.GetBytes(_stream.Position), .. BitConverter.GetBytes(value.Length), .. BitConverter.GetBytes(age),
            .. SHA256.HashData(value).AsSpan(0, ChecksumLength),
        ]);
        _stream.Write(value);
    }

    public void Close()
    {
        byte[] index = [.. _entries.SelectMany(e => e)];
        var start = BitConverter.GetBytes(_stream.Position);
        _stream.Write(index);
        _stream.Write(start);
        _stream.Write(SHA256.HashData(index));
    }

    private static Dictionary<string, CacheEntry>? Read(FileStream stream)
    {
        if (stream.Length < Head.Length + EndLength) return null;
        var head = new byte[Head.Length];
        stream.ReadExactly(head);
        if (!Head.SequenceEqual(head)) return null;
        var end = new byte[EndLength];
        stream.Position = stream.Length - EndLength;
        stream.ReadExactly(end);
        var start = BitConverter.ToInt64(end);
        var length = stream.Length - EndLength - start;
        if (start < Head.Length || length < 0 || length > int.MaxValue || length % EntryLength != 0) return null;
        var index = new byte[length];
        stream.Position = start;
        stream.ReadExactly(index);
        return SHA256.HashData(index).AsSpan().SequenceEqual(end.AsSpan(8)) ? EntriesOf(index) : null;
    }

    private static Dictionary<string, CacheEntry> EntriesOf(byte[] index)
    {
        var entries = new Dictionary<string, CacheEntry>(index.Length / EntryLength, StringComparer.Ordinal);
        for (var at = 0; at < index.Length; at += EntryLength)
        {
            var rest = index.AsSpan(at + KeyLength, EntryLength - KeyLength);
            entries[Convert.ToHexString(index, at, KeyLength)] =
                new CacheEntry(BitConverter.ToInt64(rest), BitConverter.ToInt32(rest[8..]), rest[16..].ToArray()) { Age = BitConverter.ToInt32(rest[12..]) };
        }
        return entries;
    }
}
