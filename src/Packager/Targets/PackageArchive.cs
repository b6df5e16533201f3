using System.Collections.Immutable;
using System.IO.Compression;

namespace LlmEvolution.Packager.Targets;

/// <summary>A package that is read back: names exactly as stored, content on demand.</summary>
public sealed class PackageArchive : IDisposable
{
    private readonly ZipArchive? _zip;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <param name="name">The package's file name, for messages.</param>
    /// <param name="stream">The zip; disposed with this object.</param>
    /// <exception cref="InvalidDataException">Not a readable zip.</exception>
    public PackageArchive(string name, Stream stream)
    {
        Name = name;
        _zip = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in _zip.Entries) _entries.TryAdd(entry.FullName, new Entry(entry.Length, entry.Open));
        Paths = [.. _zip.Entries.Select(e => e.FullName)];
    }

    /// <param name="name">The package's name, for messages.</param>
    /// <param name="folder">Absolute path of a package that is a folder.</param>
    /// <param name="paths">Its files, from that folder.</param>
    internal PackageArchive(string name, string folder, ImmutableArray<string> paths)
    {
        Name = name;
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            _entries.TryAdd(path, new Entry(file.Length, file.OpenRead));
        }
        Paths = paths;
    }

    /// <summary>The package's file name.</summary>
    public string Name { get; }

    /// <summary>Every entry's name as stored, in stored order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether a file is stored under exactly this name.</summary>
    public bool Contains(string path) => _entries.ContainsKey(path);

    /// <summary>Bytes.</summary>
    public long LengthOf(string path) => _entries[path].Length;

    /// <summary>Opens a stored file for reading.</summary>
    public Stream Open(string path) => _entries[path].Open();

    /// <summary>Closes the zip.</summary>
    public void Dispose() => _zip?.Dispose();

    private sealed record Entry(long Length, Func<Stream> Open);
}
