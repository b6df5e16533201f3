using System.Security.Cryptography;

namespace LlmEvolution.Packager.Caching;

/// <summary>
/// Values by key in one file: a head, the values, then an index with a checksum for each value and one for itself. Whatever is
/// damaged, cut off or of another version is not there; a value that cannot be read is made anew.
/// </summary>
internal sealed class CacheFile : IDisposable
{
    // Times a file is written without a value being asked for before it is left out: builds for one target must not forget
    // what builds for another will ask for.
    private const int AgeLimit = 8;

    private readonly string _path;
    private readonly long _sizeLimit;
    private readonly FileStream? _stored;
    private readonly Dictionary<string, CacheEntry> _entries;
    private readonly Dictionary<string, byte[]> _new = new(StringComparer.Ordinal);
    private long _newBytes;

    /// <param name="path">Absolute; it need not be there.</param>
    /// <param name="sizeLimit">Bytes of values that are kept.</param>
    public CacheFile(string path, long sizeLimit)
    {
        _path = path;
        _sizeLimit = sizeLimit;
        (_stored, _entries) = CacheIndex.Open(path);
    }

    /// <summary>Null when it is not there.</summary>
    public byte[]? Find(string key)
    {
        if (_new.TryGetValue(key, out var made)) return made;
        if (!_entries.TryGetValue(key, out var entry)) return null;
        if (Read(entry) is not { } value)
        {
            _entries.Remove(key);
            return null;
        }
        entry.Age = 0;
        return value;
    }

    /// <summary>Kept from now on, and in the file after <see cref="Save"/>; nothing happens when there is no room.</summary>
    public void Add(string key, byte[] value)
    {
        if (_newBytes + value.Length > _sizeLimit || !_new.TryAdd(key, value)) return;
        _newBytes += value.Length;
    }

    /// <summary>Puts a new file in place of the old one when there is something new. A disk that is full or may not be written to is no failure.</summary>
    public void Save()
    {
        if (_new.Count == 0) return;
        // Another build that is writing it now keeps this one from it; what a killed one has left is written over.
        var temporary = _path + ".partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Delete);
            try
            {
                Write(stream);
                stream.Flush();
                File.Move(temporary, _path, overwrite: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The build is done; the next one only takes longer.
        }
    }

    public void Dispose() => _stored?.Dispose();

    private void Write(FileStream stream)
    {
        var index = new CacheIndex(stream);
        foreach (var (key, value) in _new) index.Append(key, value, age: 0);
        var room = _sizeLimit - _newBytes;
        foreach (var (key, entry) in _entries.Where(e => !_new.ContainsKey(e.Key)).OrderBy(e => e.Value.Age).ThenBy(e => e.Value.Offset))
        {
            room -= entry.Length;
            if (room < 0 || entry.Age > AgeLimit) break;
            if (Read(entry) is { } value) index.Append(key, value, entry.Age + 1);
        }
        index.Close();
    }

    private byte[]? Read(CacheEntry entry)
    {
        var value = new byte[entry.Length];
        try
        {
            return RandomAccess.Read(_stored!.SafeFileHandle, value, entry.Offset) == value.Length
                && SHA256.HashData(value).AsSpan().StartsWith(entry.Checksum) ? value : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
