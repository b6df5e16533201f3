namespace LlmEvolution.Reports.Verdicts;

/// <summary>Somebody who should take the course.</summary>
/// <param name="Learner">In any form that <see cref="LearnerKey"/> takes.</param>
/// <param name="Name">As it is shown; null: what the statements call them.</param>
/// <param name="Due">The last day on which it can be done in time: until its end in the report's time zone.</param>
/// <param name="Valid">How long a completion holds; null: for good.</param>
public sealed record RosterEntry(string Learner, string? Name = null, string? Group = null, DateOnly? Due = null, ValidityPeriod? Valid = null);
