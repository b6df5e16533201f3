using LlmEvolution.Packager.Source;

namespace LlmEvolution.Import;

/// <summary>A source that is one file.</summary>
/// <param name="path">Absolute.</param>
internal sealed class SingleFileTree(string path) : ISourceTree
{
    public IReadOnlyList<string> Files => [Path.GetFileName(path)];

    public long LengthOf(string name) => new FileInfo(path).Length;

    public Stream OpenRead(string name) => File.OpenRead(path);
}
