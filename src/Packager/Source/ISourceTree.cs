namespace LlmEvolution.Packager.Source;

/// <summary>The folder that holds a course, on disk or in memory. Paths are relative, with forward slashes.</summary>
public interface ISourceTree
{
    /// <summary>Every file below the folder, in ordinal order.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be read.</exception>
    IReadOnlyList<string> Files { get; }

    /// <summary>Size in bytes.</summary>
    /// <exception cref="IOException">The file has gone or cannot be read.</exception>
    long LengthOf(string path);

    /// <summary>Opens a file that <see cref="Files"/> lists.</summary>
    /// <exception cref="IOException">The file has gone or cannot be read.</exception>
    Stream OpenRead(string path);
}
