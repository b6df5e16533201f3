using System.Globalization;

namespace LlmEvolution.Reports.Sources.Files;

/// <summary>How far a file has been read. One that has changed is read from its beginning: ids tell what is known already.</summary>
internal sealed class FilePlace
{
    private readonly string _state;

    public FilePlace(FileInfo file, string? after)
    {
        _state = string.Create(CultureInfo.InvariantCulture, $"{file.Length}-{file.LastWriteTimeUtc.Ticks}@");
        if (after is not null && after.StartsWith(_state, StringComparison.Ordinal) && long.TryParse(after[_state.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var known)) Known = known;
    }

    /// <summary>Statements that are known.</summary>
    public long Known { get; }

    public string Of(long count) => string.Create(CultureInfo.InvariantCulture, $"{_state}{count}");
}
