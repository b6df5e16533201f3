namespace LlmEvolution.Records;

/// <summary>Which statements are wanted (xAPI-Communication 2.1.3); what is null does not matter. Voided statements are never among them.</summary>
public sealed record StatementQuery
{
    /// <summary>The actor or object, or a member of one: an Agent or identified Group as JSON.</summary>
    public string? Agent { get; init; }

    /// <summary>Also in any other place: authority, instructor, team, context agents, sub-statement.</summary>
    public bool RelatedAgents { get; init; }

    /// <summary>The verb's IRI.</summary>
    public string? Verb { get; init; }

    /// <summary>The IRI of the activity that is the object.</summary>
    public string? Activity { get; init; }

    /// <summary>Also in the context or in a sub-statement.</summary>
    public bool RelatedActivities { get; init; }

    /// <summary>The attempt.</summary>
    public Guid? Registration { get; init; }

    /// <summary>Stored later than this.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Stored at this time or before.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Behind the statement with this <see cref="StatementRecord.Sequence"/>, in the order asked for.</summary>
    public long? After { get; init; }

    /// <summary>Oldest first.</summary>
    public bool Ascending { get; init; }

    /// <summary>At most so many: 1 to <see cref="MostPerPage"/>.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Statements of one page.</summary>
    public const int MostPerPage = 1000;
}

/// <summary>Statements in the order asked for.</summary>
/// <param name="Next">What to ask for the rest; null: there is no more.</param>
public sealed record StatementPage(IReadOnlyList<StatementRecord> Statements, StatementQuery? Next);
