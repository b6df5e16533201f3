namespace LlmEvolution.Records;

/// <summary>Another process has the record store's file.</summary>
public sealed class RecordFileInUseException : IOException
{
    internal RecordFileInUseException(string path, Exception inner)
        : base($"'{path}' is in use by another record store", inner)
    {
    }
}
