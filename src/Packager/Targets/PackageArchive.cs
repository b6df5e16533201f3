using System.IO.Compression;

namespace LlmEvolution.Packager.Targets;

/// <summary>A package that is read back: names exactly as stored, content on demand.</summary>
public sealed class PackageArchive : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;

    /// <param name="name">The package's file name, for messages.</param>
    /// <param name="stream">The zip; disposed with this object.</param>
    /// <exception cref="InvalidDataException">Not a readable zip.</exception>
    public PackageArchive(string name, Stream stream)
    {
        Name = name;
        _zip = new ZipArchive(stream, ZipArchiveMode.Read);
        _entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in _zip.Entries) _entries.TryAdd(entry.FullName, entry);
        Paths = [.. _zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>The package's file name.</summary>
    public string Name { get; }

    /// <summary>Every entry's name as stored, in stored order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether a file is stored under exactly this name.</summary>
    public bool Contains(string path) => _entries.ContainsKey(path);

    /// <summary>Bytes, as the zip says.</summary>
    public long LengthOf(string path) => _entries[path].Length;

    /// <summary>Opens a stored file for reading.</summary>
    public Stream Open(string path) => _entries[path].Open();

    /// <summary>Closes the zip.</summary>
    public void Dispose() => _zip.Dispose();
}
