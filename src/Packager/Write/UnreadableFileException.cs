namespace LlmEvolution.Packager.Write;

/// <summary>Tells a file that cannot be read from a package that cannot be written: both are IOExceptions.</summary>
internal sealed class UnreadableFileException(string path, Exception cause) : Exception(cause.Message, cause)
{
    public string Path { get; } = path;
}
