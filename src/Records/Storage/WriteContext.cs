namespace LlmEvolution.Records.Storage;

/// <summary>What a change works with while its commit is prepared.</summary>
/// <param name="Stored">The time of everything in this commit: later than that of any commit before.</param>
internal sealed record WriteContext(Tables Tables, DateTimeOffset Stored)
{
    /// <summary>Statements that are new, in order.</summary>
    public List<StatementRecord> Arrived { get; } = [];
}
