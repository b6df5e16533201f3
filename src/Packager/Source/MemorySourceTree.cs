using System.Text;

namespace LlmEvolution.Packager.Source;

/// <summary>A course held in memory: for programs that make courses, and for tests.</summary>
public sealed class MemorySourceTree : ISourceTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Files => [.. _files.Keys];

    public MemorySourceTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemorySourceTree Add(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    public long LengthOf(string path) => _files[path].Length;

    public Stream OpenRead(string path) => new MemoryStream(_files[path], writable: false);
}
