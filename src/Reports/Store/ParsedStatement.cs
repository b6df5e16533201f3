namespace LlmEvolution.Reports.Store;

/// <summary>A statement taken apart into what reports ask for. Times are UTC, to the microsecond, which is what both databases keep.</summary>
internal sealed record ParsedStatement
{
    public required Guid Id { get; init; }

    /// <summary>When it happened, as reports count it: <see cref="Claimed"/>, or <see cref="Stored"/> where that is impossible.</summary>
    public required DateTime Happened { get; init; }

    /// <summary>"timestamp" as the statement has it.</summary>
    public required DateTime Claimed { get; init; }

    public DateTime? Stored { get; init; }

    /// <summary>As <see cref="Verdicts.LearnerKey"/> writes it.</summary>
    public required string Actor { get; init; }

    public string? ActorName { get; init; }

    /// <summary>The last part of ADL's IRIs, the whole IRI of others.</summary>
    public required string Verb { get; init; }

    public required Place Place { get; init; }

    public Guid? Registration { get; init; }

    /// <summary>-1 to 1.</summary>
    public double? Score { get; init; }

    public bool? Success { get; init; }

    public bool? Completion { get; init; }

    /// <summary>result.duration, at least 0.</summary>
    public double? Seconds { get; init; }

    public string? Response { get; init; }

    /// <summary>What a voiding statement voids.</summary>
    public Guid? Voids { get; init; }

    public Fault Faults { get; init; }

    /// <summary>Equal for equal meaning, within the columns above: tells a repetition from another statement of the same id.</summary>
    public long Digest { get; init; }

    public required string Json { get; init; }
}
