using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Themes;

/// <summary>A theme folder whose paths begin with the folder, so that a finding names a file that can be opened from anywhere.</summary>
internal sealed class ThemeTree(ISourceTree tree, string folder) : ISourceTree
{
    public IReadOnlyList<string> Files => [.. tree.Files.Select(path => $"{folder}/{path}")];

    /// <summary>The path below the folder.</summary>
    public string Relative(string path) => path[(folder.Length + 1)..];

    public long LengthOf(string path) => tree.LengthOf(Relative(path));

    public Stream OpenRead(string path) => tree.OpenRead(Relative(path));
}
