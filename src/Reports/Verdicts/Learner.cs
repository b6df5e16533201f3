namespace LlmEvolution.Reports.Verdicts;

/// <summary>Somebody a report tells of.</summary>
/// <param name="Number">Within the report.</param>
/// <param name="Actors">Under which numbers the store knows them; none: it does not.</param>
internal sealed record Learner(int Number, string Key, string Name, RosterEntry? Entry, IReadOnlyList<int> Actors);

/// <summary>A line of the roster that does not name one learner.</summary>
/// <param name="Kind">listed-twice or ambiguous-learner.</param>
internal sealed record RosterConflict(string Kind, string Learner, string Detail);
