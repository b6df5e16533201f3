namespace LlmEvolution.Reports.Store;

/// <summary>What a statement is about, and what that is part of. There are few of them, however many statements.</summary>
/// <param name="Object">The activity's id; "statement:", "agent:" or "sub:" for other objects.</param>
/// <param name="Parents">Ids of context activities, one a line.</param>
/// <param name="Groupings">The same; SCORM's attempt activities, one a registration, are left out.</param>
/// <param name="IsDefined">cmi5 defines the statement, so its object is what was launched, under the LMS's own id (cmi5 9.4, 9.6.2.1).</param>
internal sealed record Place(string Object, string Parents, string Groupings, bool IsDefined)
{
    /// <summary>The activity's definition as JSON, as first seen; no part of who it is.</summary>
    public string? Definition { get; init; }

    public bool Equals(Place? other) =>
        other is not null && IsDefined == other.IsDefined && Object == other.Object && Parents == other.Parents && Groupings == other.Groupings;

    public override int GetHashCode() => HashCode.Combine(Object, Parents, Groupings, IsDefined);
}
