using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Sources;

/// <summary>Where statements come from: an LRS, files, the embedded record store, an export of an LMS.</summary>
public interface IStatementSource
{
    /// <summary>What is the same for the same source at every run, without credentials: what has been read is remembered by it.</summary>
    string Name { get; }

    /// <summary>
    /// The statements behind a place, oldest first where the source can. What cannot be read becomes a finding and is passed over;
    /// a source that breaks off says so with an error and ends, and what came before it counts.
    /// </summary>
    /// <param name="after">The <see cref="SourcedStatement.Place"/> of the last statement that was kept; null: from the beginning.</param>
    IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, CancellationToken cancellation);
}

/// <summary>A statement as it was found.</summary>
/// <param name="Json">One JSON object, UTF-8.</param>
/// <param name="Place">Where to go on behind it, in the source's own terms.</param>
public readonly record struct SourcedStatement(ReadOnlyMemory<byte> Json, string Place);
