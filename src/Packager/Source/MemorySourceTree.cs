using System.Text;

namespace LlmEvolution.Packager.Source;

/// <summary>A course held in memory: for programs that make courses, and for tests.</summary>
public sealed class MemorySourceTree : ISourceTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => [.. _files.Keys];

    /// <summary>Adds a file, or replaces it.</summary>
    public MemorySourceTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file, or replaces it.</summary>
    public MemorySourceTree Add(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <inheritdoc/>
    public long LengthOf(string path) => _files[path].Length;

    /// <inheritdoc/>
    public Stream OpenRead(string path) => new MemoryStream(_files[path], writable: false);
}
