using System.Collections.Immutable;
using System.IO.Compression;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Targets;

/// <summary>A package that is read back: names exactly as stored, content on demand.</summary>
public sealed class PackageArchive : IDisposable
{
    private readonly ZipArchive? _zip;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _read = new(StringComparer.Ordinal);

    /// <param name="name">The package's file name, for messages.</param>
    /// <param name="stream">The zip; disposed with this object.</param>
    /// <param name="root">The folder that is taken for the package's root, with a slash at its end; entries outside it are left out.</param>
    /// <exception cref="InvalidDataException">Not a readable zip.</exception>
    public PackageArchive(string name, Stream stream, string root = "")
    {
        Name = name;
        Root = root;
        _zip = new ZipArchive(stream, ZipArchiveMode.Read);
        var paths = new List<string>();
        foreach (var entry in _zip.Entries)
        {
            // A name that ends in a slash is a folder: it holds nothing, and many zip programs write it.
            if (!entry.FullName.StartsWith(root, StringComparison.Ordinal) || entry.FullName.EndsWith('/')) continue;
            paths.Add(entry.FullName[root.Length..]);
            _entries.TryAdd(paths[^1], new Entry(entry.Length, entry.Crc32, entry.Open));
        }
        Paths = paths;
    }

    /// <param name="name">The package's name, for messages.</param>
    /// <param name="folder">Absolute path of a package that is a folder.</param>
    /// <param name="paths">Its files, from that folder.</param>
    internal PackageArchive(string name, string folder, ImmutableArray<string> paths)
    {
        Name = name;
        Root = "";
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            _entries.TryAdd(path, new Entry(file.Length, 0, file.OpenRead));
        }
        Paths = paths;
    }

    /// <summary>The package's file name.</summary>
    public string Name { get; }

    /// <summary>The folder inside the zip that paths start from; empty, or with a slash at its end.</summary>
    public string Root { get; }

    /// <summary>Every file's name as stored, in stored order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether a file is stored under exactly this name.</summary>
    public bool Contains(string path) => _entries.ContainsKey(path);

    /// <summary>Bytes.</summary>
    public long LengthOf(string path) => _entries[path].Length;

    /// <summary>The CRC-32 that the zip's directory gives for the unpacked content; 0 in a folder.</summary>
    public uint ChecksumOf(string path) => _entries[path].Crc32;

    /// <summary>The file, for findings about its name or its bytes.</summary>
    internal SourceSpan PlaceOf(string path) => new SourceFile(Root + path, "") { HasLines = false }.Span(0);

    /// <summary>Opens a stored file for reading.</summary>
    public Stream Open(string path) => _entries[path].Open();

    /// <summary>What was made of a file the first time: dozens of rules read one manifest.</summary>
    internal T Once<T>(string key, Func<T> read)
        where T : class
    {
        if (_read.TryGetValue(key, out var known)) return (T)known;
        var made = read();
        _read[key] = made;
        return made;
    }

    /// <summary>Closes the zip.</summary>
    public void Dispose() => _zip?.Dispose();

    private sealed record Entry(long Length, uint Crc32, Func<Stream> Open);
}
