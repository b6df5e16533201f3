namespace LlmEvolution.Preview.Gradebook;

/// <summary>Somebody who takes the course on this machine. The id is what LMSs call the learner's name to log in.</summary>
internal sealed record Learner(string Id, string Name);

/// <summary>One learner's way through one package, from the first launch until a new attempt is begun.</summary>
/// <param name="Package">Id of the package: see PreviewPackage.</param>
/// <param name="Number">From 1, for this learner and package.</param>
/// <param name="Registration">A UUID: cmi5 9.6.1, xAPI 4.1.6.1.</param>
/// <param name="Started">UTC.</param>
internal sealed record Attempt(long Id, string Package, string Learner, int Number, string Registration, DateTimeOffset Started);

/// <summary>What the LMS holds of one item (SCO, assignable unit, activity) in one attempt.</summary>
internal sealed record ItemRecord(string Item)
{
    /// <summary>As the standard calls it; null: never said.</summary>
    public string? Completion { get; init; }

    /// <summary>passed, failed or null. SCORM 1.2 has one status for both: then it stands in either.</summary>
    public string? Success { get; init; }

    /// <summary>0 to 100.</summary>
    public double? Score { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Progress { get; init; }

    /// <summary>Of all sessions.</summary>
    public double Seconds { get; init; }

    /// <summary>What the content keeps between sessions, as it wrote it.</summary>
    public string? State { get; init; }

    /// <summary>Everything else that the standard wants back at the next launch, as JSON.</summary>
    public string? Data { get; init; }

    public DateTimeOffset Updated { get; init; }
}
